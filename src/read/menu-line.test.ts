import assert from "node:assert/strict";
import { test } from "node:test";
import { isLanguageSwitch, isMenu, isMenuAlone, isRow } from "./menu-line.ts";

test("a menu is two entries and hardly anything else; alone it is three and nothing else", () => {
  for (const menu of ["HOME NEWS WORLD CONTACT US", "Головна Новини Відео", "WhatsApp Telegram Copy link"]) {
    assert.equal(isMenu(menu), true, menu);
    assert.equal(isMenuAlone(menu), true, menu);
  }
  assert.equal(isMenu("HOME NEWS HARBOUR"), true);
  assert.equal(isMenuAlone("HOME NEWS HARBOUR"), false);
  assert.equal(isMenuAlone("Politics Sport"), false);
  for (const headline of ["Northern quay to close for two years", "Sport ministers meet in Port Estuary"])
    assert.equal(isMenu(headline) || isMenuAlone(headline), false, headline);
});

test("a row is known by its gaps and bars alone, a language switch by its languages", () => {
  assert.equal(isRow("Skriv ut   Dela   Spara"), true);
  assert.equal(isRow("Quay to close | Port Estuary"), false);
  assert.equal(isLanguageSwitch("EN | SV | FI | Easy read"), true);
  assert.equal(isLanguageSwitch("EN route to the harbour"), false);
});
