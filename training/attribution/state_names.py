"""Names of States, capitals and demonyms to hide from the model, from npm world-countries and own additions.

Written forms only: which State a name belongs to is never looked at.
"""

import json

STATES = """Britain;Great Britain;U.K.;UK;England;Scotland;Wales;Northern Ireland;U.S.;US;U.S.A.;USA;America
United States of America;Soviet Union;USSR;U.S.S.R.;North Korea;South Korea;DPRK;Congo;DRC;Ivory Coast;Burma;Swaziland
Macedonia;Cape Verde;East Timor;Holland;the Netherlands;Vatican;Holy See;Palestine;Palestinian Authority;Taiwan
Hong Kong;UAE;U.A.E.;Czechoslovakia;Yugoslavia;East Germany;West Germany;People’s Republic of China;Czechia;Türkiye
Turkey;Kosovo;Bosnia;Abkhazia;South Ossetia;Transnistria;Chechnya"""
CAPITALS = """Washington;Washington, D.C.;Washington D.C.;Washington DC;Kiev;Kyiv;Tel Aviv;Brussels;Bern;Pretoria
Cape Town;Astana;The Hague"""
DEMONYMS = """Briton;Britons;Brits;Brit;English;Scots;Scottish;Welsh;Iraqi;Iraqis;Israeli;Israelis;Chinese;Soviet
Soviets;Palestinian;Palestinians;Kurd;Kurds;Kurdish;Chechen;Chechens;Afghan;Afghans;Kosovar;Swiss;Danish;Dane;Danes
Finn;Finns;Finnish;Swede;Swedes;Swedish;Pole;Poles;Polish;Turk;Turks;Turkish;Spaniard;Spaniards;Spanish;French
Frenchman;Dutch;German;Irish;Irishman;Serb;Serbs;Serbian;Croat;Croats;Croatian;Slovak;Slovaks;Slovenian;Slovene;Czech
Czechs;Thai;Filipino;Filipinos;Philippine;Kazakh;Kazakhs;Uzbek;Tajik;Turkmen;Kyrgyz;Lao;Icelandic;Greek;Greeks
Greenlandic;Emirati;Qatari;Bahraini;Kuwaiti;Omani;Saudi;Saudis;Yemeni;Bosnian;Argentine;Puerto Rican;Catalan"""
# Written forms that are far more often something else in English news.
NOT_NAMES = set(
    """Island;Jersey;Bonaire;Nice;Monday;Male;Victoria;Van;Mata;Heard;Kingston;George Town;Georgetown;Hamilton;Stanley
Road Town;Valletta;The Valley;Valley;Douglas;Moon;Adamstown;Plymouth;Gustavia;Marigot;Alofi;King Edward Point
Flying Fish Cove;West Island;San Juan;San José;Jamestown;Longyearbyen;Saint Helier;Christmas Island""".replace(
        "\n", ";"
    ).split(";")
)
ORDER = {"STATE": 0, "CAPITAL": 1, "DEMONYM": 2}


def load_names(path):
    """[(name, class)] from world-countries' countries.json, sorted; a form of two classes is a State's before a capital's."""
    pairs = []
    for country in json.load(open(path, encoding="utf8")):
        states = {country["name"]["common"], country["name"]["official"]}
        states |= {form for form in country["altSpellings"] if len(form) > 3 and form[0].isupper()}
        pairs += [(form, "STATE") for form in states]
        pairs += [(form, "CAPITAL") for form in country["capital"]]
        for form in set(country.get("demonyms", {}).get("eng", {}).values()):
            if len(form) > 3:
                pairs.append((form, "DEMONYM"))
                if form.endswith(("an", "i", "r")):
                    pairs.append((form + "s", "DEMONYM"))
    for forms, kind in ((STATES, "STATE"), (CAPITALS, "CAPITAL"), (DEMONYMS, "DEMONYM")):
        pairs += [(form, kind) for form in forms.replace("\n", ";").split(";")]
    best = {}
    for form, kind in pairs:
        if form in NOT_NAMES or any(ord(letter) > 0x24F and letter != "’" for letter in form):
            continue
        if form not in best or ORDER[kind] < ORDER[best[form]]:
            best[form] = kind
    return sorted(best.items())
