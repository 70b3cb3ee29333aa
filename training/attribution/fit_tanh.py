"""Fits tanh by a ratio of polynomials for the kernel; prints limit, greatest error and coefficients."""

import numpy as np

best = None
for L in (4.6, 4.8, 5.0, 5.2, 5.5):
    x = np.linspace(1e-3, L, 4000)
    t = np.tanh(x)
    w = np.ones_like(x)
    den = np.ones_like(x)
    for it in range(400):
        # x(a+bx2+cx4) - t(dx2+ex4) = t
        A = np.stack([x, x**3, x**5, -t * x**2, -t * x**4], 1) / den[:, None]
        W = np.sqrt(w)[:, None]
        p = np.linalg.lstsq(A * W, (t / den) * W[:, 0], rcond=None)[0]
        den = 1 + p[3] * x**2 + p[4] * x**4
        e = np.abs(x * (p[0] + p[1] * x**2 + p[2] * x**4) / den - t)
        w = w * (e / e.max() + 1e-3) ** 0.3
        w /= w.mean()
    f = lambda x: (lambda y: y * (p[0] + p[1] * y**2 + p[2] * y**4) / (1 + p[3] * y**2 + p[4] * y**4))(np.minimum(x, L))
    X = np.linspace(0, 12, 20000)
    err = np.abs(f(X) - np.tanh(X)).max()
    print(L, err, p.tolist(), f(np.array([12.0])))
