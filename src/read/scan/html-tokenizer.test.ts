import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findTokenDifference } from "../../../test/build/compare-tokens.ts";

/** What a tokenizer stumbles over: marks in each other's places, names that begin like others, ends that are none, pages that break off. */
const PIECES = (
  "< > / = ! ? - -- --! [ ] ] ' \" & ; a x A X é 😀 \u0000 \u001c \u000f \ud800 \ufeff " +
  "<p> </p> <P CLASS=x> <b/> <br/ > </br> <x-y> </x-y z> <a href='x'> <a href=\"x>y\"> <i =a b= c> <i a/b> <i a/ b=/> " +
  "<script> </script> </SCRIPT\t> </scrip </script/ <style> </style> <title> </title> <textarea> </textarea> <iframe> </iframe> " +
  "<noembed> </noembed> <noframes> </noframes> <xmp> </xmp> <plaintext <plaintex> <styles> <titles> <svg> " +
  "<! <!- <!-- --> --!> <!--> <!---> <!doctype <!DOCTYPE> <!d <![CDATA[ ]]> <![ <?xml ?> </ </> < < hidden class=a id='b' data-testid=\"c\" datetime"
)
  .split(" ")
  .concat([" ", "\n", "\t", "\f", "\r", "\u00a0"]);

test("the tokens of any page are those of htmlparser2", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
      assert.equal(findTokenDifference(pieces.join("")), null);
    }),
    { numRuns: 5_000 },
  );
});

test("a page that breaks off anywhere has the tokens that htmlparser2 gives it", () => {
  const html =
    "<!doctype html><html lang=en><!-- a --!><title>x &amp; </titles></title><style>p{}</style>" +
    '<script type=\'application/ld+json\'>{"a":"</"}</script ><p class="a b" hidden data-x = \'y\'/>text<br / >more' +
    "</p\n x><![CDATA[ x ]]><textarea>a</textarea><noframes>b</noframes><x-y/><?a?></ b><plaintext>c</plaintext>";
  for (let end = 0; end <= html.length; end++) assert.equal(findTokenDifference(html.slice(0, end)), null);
});

test("a page of one piece alone has the tokens of htmlparser2", () => {
  for (const piece of [
    "<",
    "<!--",
    "<!-- --",
    "</",
    "<a ",
    "<a b='",
    "<script>",
    "<title>&",
    "--!",
    "<![CDATA[",
    "<p/",
  ])
    assert.equal(findTokenDifference(piece.repeat(Math.ceil(20_000 / piece.length))), null, piece);
});
