"""Writes a file of whole numbers of one byte, as src/text/kernel/model-file.ts opens it: four letters, version, a header in JSON, tensors."""

import json
import struct

import numpy as np


def quantize_rows(weights):
    """Whole numbers from -127 to 127, and what one unit of each row is worth."""
    scale = np.maximum(np.abs(weights).max(1), 1e-8) / 127
    return np.clip(np.round(weights / scale[:, None]), -127, 127).astype(np.int8), scale.astype(np.float32)


class ModelWriter:
    def __init__(self):
        self.blobs, self.tensors, self.at = [], {}, 0

    def put(self, name, values):
        content = values if isinstance(values, bytes) else np.ascontiguousarray(values).tobytes()
        self.tensors[name] = {"offset": self.at, "bytes": len(content)}
        padded = content + b"\0" * (-len(content) % 8)
        self.blobs.append(padded)
        self.at += len(padded)

    def put_rows(self, name, scale_name, weights, unit=1):
        """unit: 16-bit units of 1 of what the weights are multiplied with"""
        values, scale = quantize_rows(weights)
        self.put(name, values)
        self.put(scale_name, scale / np.float32(unit))

    def write(self, path, magic, version, header):
        encoded = json.dumps(header | {"tensors": self.tensors}, separators=(",", ":")).encode()
        encoded += b" " * (-(len(encoded) + 12) % 8)
        with open(path, "wb") as file:
            file.write(magic + struct.pack("<II", version, len(encoded)) + encoded + b"".join(self.blobs))
