import assert from "node:assert/strict";
import { test } from "node:test";
import { eld } from "eld/small";
import { detectLanguage } from "./detect-language.ts";

const SENTENCES: Readonly<Record<string, string>> = {
  en: "The depositary received the instrument on Monday and told the other parties of it the next day.",
  de: "Der Verwahrer erhielt die Urkunde am Montag und unterrichtete die übrigen Vertragsparteien am folgenden Tag.",
  fr: "Le dépositaire a reçu l’instrument lundi et en a informé les autres parties le lendemain, a-t-il dit.",
  es: "El depositario recibió el instrumento el lunes e informó de ello a las demás partes al día siguiente.",
  it: "Il depositario ha ricevuto lo strumento lunedì e ne ha informato le altre parti il giorno dopo.",
  pt: "O depositário recebeu o instrumento na segunda-feira e informou as outras partes no dia seguinte.",
  pl: "Depozytariusz otrzymał dokument w poniedziałek i następnego dnia zawiadomił o tym pozostałe strony.",
  fi: "Tallettaja sai asiakirjan maanantaina ja ilmoitti siitä muille osapuolille seuraavana päivänä.",
  lt: "Depozitaras dokumentą gavo pirmadienį ir kitą dieną apie tai pranešė kitoms šalims.",
  uk: "Депозитарій отримав документ у понеділок і наступного дня повідомив про це інші сторони.",
  ru: "Депозитарий получил документ в понедельник и на следующий день сообщил об этом другим участникам.",
  ar: "تلقى الوديع الصك يوم الاثنين وأبلغ الأطراف الأخرى به في اليوم التالي",
  zh: "保存人星期一收到了该文书，并于第二天通知了其他缔约方。条约将在六个月之后对该国生效，届时所有义务都将适用于该国，保存人的发言人在日内瓦说。",
};

test("a sentence of each of thirteen languages is told", () => {
  for (const [language, sentence] of Object.entries(SENTENCES)) assert.equal(detectLanguage(sentence), language);
});

test("a text of fewer than forty letters has no language", () => {
  assert.equal(detectLanguage("The parties met in Oslo, 1997."), null);
  assert.equal(detectLanguage(""), null);
  assert.equal(detectLanguage("2025-07-09 ".repeat(100)), null);
});

test("the packed table answers as the detector does from which it was made", () => {
  const sentences = Object.values(SENTENCES);
  const words = sentences.flatMap((sentence) => sentence.split(" "));
  const texts = words.map((_, at) =>
    words
      .filter((_, index) => (index * (at + 3)) % 7 === 0)
      .slice(at % 40, (at % 40) + 30)
      .join(at % 3 === 0 ? "\n" : " "),
  );
  for (const text of [
    ...sentences,
    ...texts,
    `${"x".repeat(90)} ${sentences[0]}`,
    "''quoted'' l’un d'autre ".repeat(9),
  ])
    assert.equal(detectLanguage(text) ?? "", hasFortyLetters(text) ? eld.detect(text.slice(0, 800)).language : "");
});

function hasFortyLetters(text: string): boolean {
  return (text.match(/\p{L}/gu) ?? []).length >= 40;
}
