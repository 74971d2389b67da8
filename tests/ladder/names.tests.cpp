// Names as people write them.

#include "questions.hpp"

#include "support/catch.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <random>

using namespace ladder;
using questions::areaCalled;
using questions::edition2020;
using questions::itemCalled;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

std::string utf8(char32_t character) {
    std::string text(4, '\0');
    const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(character),
                                           reinterpret_cast<utf8proc_uint8_t*>(text.data()));
    text.resize(static_cast<std::size_t>(size));
    return text;
}

} // namespace

TEST_CASE("names: an area goes by", "[names]") {
    SECTION("its name") {
        CHECK(areaCalled("Westhoek") == "westhoek");
        CHECK(areaCalled("West-Vlaanderen") == "west-vlaanderen");
    }
    SECTION("its id") {
        for (const auto& area : edition2020().areas())
            CHECK(areaCalled(std::string_view(area.id)) == area.id);
    }
    SECTION("its aliases") {
        CHECK(areaCalled("Midden-W.-VL.") == "midden-west-vlaanderen");
        CHECK(areaCalled("regio Brugge") == "brugge");
        CHECK(areaCalled("Zuid-W.-Vl.") == "zuid-west-vlaanderen");
        CHECK(areaCalled("provincie West-Vlaanderen") == "west-vlaanderen");
    }
    SECTION("its English name") {
        CHECK(areaCalled("Bruges") == "brugge");
        CHECK(areaCalled("West Flanders") == "west-vlaanderen");
        CHECK(areaCalled("central west flanders") == "midden-west-vlaanderen");
    }
    SECTION("nothing else") {
        CHECK(areaCalled("Brugg").empty());
        CHECK(areaCalled("Vlaanderen").empty());
        CHECK(areaCalled("SINE").empty());
        CHECK(areaCalled(5.0).empty());
    }
}

TEST_CASE("names: a rung goes by", "[names]") {
    SECTION("its number as a number or a text") {
        CHECK(itemCalled(5.0) == "trede-5");
        CHECK(itemCalled("5") == "trede-5");
        CHECK(itemCalled(" 5 ") == "trede-5");
    }
    SECTION("the word and its number") {
        CHECK(itemCalled("Trede 5") == "trede-5");
        CHECK(itemCalled("trede-5") == "trede-5");
        CHECK(itemCalled("TREDE5") == "trede-5");
        CHECK(itemCalled("Rung 5") == "trede-5");
    }
    SECTION("its name in either language") {
        CHECK(itemCalled("Betaald werk met ondersteuning") == "trede-5");
        CHECK(itemCalled("Betaald werk") == "trede-6");
        CHECK(itemCalled("Paid work with support") == "trede-5");
    }
    SECTION("its label") {
        CHECK(itemCalled("Trede 5: Betaald werk met ondersteuning") == "trede-5");
        CHECK(itemCalled("Rung 5: Paid work with support") == "trede-5");
    }
    SECTION("each of its numbers") {
        for (int number = 1; number <= 6; ++number)
            CHECK(itemCalled(double(number)) == "trede-" + std::to_string(number));
    }
}

TEST_CASE("names: an instrument or a sector goes by", "[names]") {
    SECTION("its full or short name") {
        CHECK(itemCalled("Lokale diensteneconomie (LDE)") == "lde");
        CHECK(itemCalled("Lokale diensteneconomie") == "lde");
        CHECK(itemCalled("LDE") == "lde");
        CHECK(itemCalled("AMA") == "ama");
        CHECK(itemCalled("Arbeidsmatige activiteiten (AMA Werk- en zorgdecreet)") == "ama");
        CHECK(itemCalled("Werkplekleren") == "werkplekleren");
    }
    SECTION("its English name") {
        CHECK(itemCalled("Local services economy") == "lde");
        CHECK(itemCalled("activity cooperative") == "activiteitencooperatie");
        CHECK(itemCalled("Mental health care sector") == "geestelijke-gezondheidszorg");
    }
    SECTION("its id") {
        for (const auto& item : edition2020().items())
            CHECK(itemCalled(std::string_view(item.id)) == item.id);
    }
}

TEST_CASE("names: no regard is paid to", "[names]") {
    SECTION("case") {
        CHECK(areaCalled("bRUGGE") == "brugge");
        CHECK(itemCalled("sine") == "sine");
        CHECK(itemCalled("lde") == "lde");
    }
    SECTION("accents, composed or not") {
        CHECK(itemCalled("Activiteitencooperatie") == "activiteitencooperatie");
        CHECK(itemCalled("Activiteitencoöperatie") == "activiteitencooperatie");
        CHECK(itemCalled("ACTIVITEITENCOÖPERATIE") == "activiteitencooperatie");
        CHECK(itemCalled("Activiteitencoo\u0308peratie") == "activiteitencooperatie");
        CHECK(areaCalled("Brûgge") == "brugge");
    }
    SECTION("spacing") {
        CHECK(areaCalled("  Brugge\t\r\n") == "brugge");
        CHECK(areaCalled("West - Vlaanderen") == "west-vlaanderen");
        CHECK(areaCalled("regio\u00A0Brugge") == "brugge");
        CHECK(areaCalled("Brug\u00ADge") == "brugge"); // a soft hyphen
        CHECK(itemCalled("Trede\u20095") == "trede-5");
    }
    SECTION("punctuation") {
        CHECK(areaCalled("Zuid West Vlaanderen") == "zuid-west-vlaanderen");
        CHECK(areaCalled("Zuid\u2013West\u2011Vlaanderen") == "zuid-west-vlaanderen");
        CHECK(itemCalled("wijk-werken") == "wijk-werken");
        CHECK(itemCalled("Wijkwerken") == "wijk-werken");
        CHECK(itemCalled("\u201CWijk-werken\u201D") == "wijk-werken");
        CHECK(itemCalled("doorstroom activering uit arbeidszorg") == "doorstroom");
    }
}

TEST_CASE("names: what is no name", "[names]") {
    const auto itemOf = [](const Term& term) { return findItem(edition2020(), term); };
    SECTION("a number that is not whole, not positive or not finite is not known") {
        for (const double number :
             {5.5, -1.0, -5.0, 7.0, 55.0, 1e300, -1e300, 4.999999, 9007199254740994.0,
              std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
              -std::numeric_limits<double>::infinity(), std::numeric_limits<double>::denorm_min()}) {
            CAPTURE(number);
            CHECK(itemOf(number) == Reason::unknownName);
        }
    }
    SECTION("nor is such a number written as text") {
        for (const auto text : {"-5"sv, "5.5"sv, "5,5"sv, "5e0"sv, "0"sv, "7"sv, "05"sv, "+5"sv, "(5)"sv}) {
            CAPTURE(text);
            CHECK(itemOf(text) == Reason::unknownName);
        }
    }
    SECTION("punctuation alone is not known") {
        for (const auto text : {"-"sv, "..."sv, "%1%"sv, "!"sv, "\u2026"sv}) {
            CAPTURE(text);
            CHECK(itemOf(text) == Reason::unknownName);
            CHECK(findArea(edition2020(), text) == Reason::unknownName);
        }
    }
    SECTION("nothing, an empty cell and spaces are no name") {
        for (const Term& term : {Term{}, Term{0.0}, Term{-0.0}, Term{""sv}, Term{" \t\r\n"sv}}) {
            CHECK(isBlank(term));
            CHECK(itemOf(term) == Reason::noName);
            CHECK(findArea(edition2020(), term) == Reason::noName);
        }
    }
    SECTION("a million bytes are not known") {
        for (const auto& part : {"a"s, "Brugge"s, " - "s, "é"s, "\u0308"s, "\xFF"s, "\uFDFA"s, "5"s}) {
            std::string text;
            while (text.size() < 1'000'000)
                text += part;
            CHECK(itemOf(std::string_view(text)) == Reason::unknownName);
        }
    }
    SECTION("bytes that are not UTF-8 are not known") {
        for (const auto text : {"\xFF"sv, "Brugge\xFF"sv, "Brugge\xC3"sv, "\xED\xA0\x80"sv, "\xC0\xAF"sv,
                                "\xF4\x90\x80\x80"sv, "\xE2\x82"sv}) {
            CHECK(itemOf(text) == Reason::unknownName);
            CHECK(findArea(edition2020(), text) == Reason::unknownName);
        }
    }
    SECTION("a NUL does not end a text") {
        CHECK(areaCalled("Brugge\0zonder einde"sv).empty());
        CHECK(itemCalled("5\0005"sv).empty());
    }
}

TEST_CASE("names: ASCII is folded as any other text", "[names]") {
    // A soft hyphen is dropped, but keeps a text from being ASCII.
    for (int first = 0; first < 128; ++first) {
        for (int second = 0; second < 128; ++second) {
            const std::string text{static_cast<char>(first), '1', static_cast<char>(second)};
            if (fold(text) != fold(text + "\u00AD"))
                FAIL("differs with " << first << " and " << second);
        }
    }
}

TEST_CASE("names: what a PDF, a web page or a function hands over is known", "[names]") {
    SECTION("letters that Unicode has in other forms") {
        CHECK(itemCalled("W\u0133k-werken") == "wijk-werken"); // one character for "ij"
        CHECK(itemCalled("W\u0132K-WERKEN") == "wijk-werken");
        CHECK(itemCalled("Af\uFB01") == itemCalled("Afi"));
        CHECK(itemCalled("Collectief maatwer\uFF4B") == "collectief-maatwerk");
        CHECK(itemCalled("\uFF33\uFF29\uFF2E\uFF25") == "sine"); // full-width
        CHECK(itemCalled("\uFF15") == "trede-5");
        CHECK(itemCalled("W\u0131jk-werken") == "wijk-werken"); // LOWER in a Turkish office
        CHECK(itemCalled("S\u0130NE") == "sine");               // UPPER in one
        CHECK(itemCalled("Activiteitencoo\u0308peratie") == "activiteitencooperatie");
    }
    SECTION("dashes and spaces of every kind") {
        for (const auto& dash : {"\u2212"s, "\u2010"s, "\u2011"s, "\u2012"s, "\u2013"s, "\u2014"s, "\u2015"s,
                                 "\uFE63"s, "\uFF0D"s, "\u00AD"s, " \u2013 "s, "-\n"s}) {
            CAPTURE(dash);
            CHECK(areaCalled("West" + dash + "Vlaanderen") == "west-vlaanderen");
        }
        for (const auto& space :
             {"\u00A0"s, "\u202F"s, "\u2007"s, "\u200B"s, "\u200D"s, "\u2060"s, "\uFEFF"s, "\u3164"s}) {
            CAPTURE(space);
            CHECK(areaCalled("regio" + space + "Brugge" + space) == "brugge");
        }
        CHECK(areaCalled("\u2022 Brugge") == "brugge");
    }
    SECTION("footnote marks") {
        for (const auto& mark :
             {"\u00B9"s, "\u00B2\u00B3"s, " \u2070"s, "*"s, "**"s, " *)"s, "\u2020"s, "\u2021"s, " (1)"s,
              "(12)"s, " 1)"s, "[3]"s, " (1) "s, "\u207D\u00B9\u207E"s, "\u00B9*"s}) {
            CAPTURE(mark);
            CHECK(areaCalled("Westhoek" + mark) == "westhoek");
            CHECK(itemCalled("SINE" + mark) == "sine");
            CHECK(itemCalled("Trede 5" + mark) == (mark.find(')') == 1 ? "" : "trede-5"));
        }
        CHECK(itemCalled("Lokale diensteneconomie (LDE)\u00B9") == "lde");
        CHECK(itemCalled("Lokale diensteneconomie (LDE) (2)") == "lde");
    }
    SECTION("the number of a rung before its name") {
        CHECK(itemCalled("5. Betaald werk met ondersteuning") == "trede-5");
        CHECK(itemCalled("5 \u2013 Betaald werk met ondersteuning") == "trede-5");
        CHECK(itemCalled("6) Betaald werk") == "trede-6");
        CHECK(itemCalled("5. Paid work with support") == "trede-5");
        CHECK(itemCalled("5. Betaald werk").empty()); // which is rung 6
        CHECK(itemCalled("4. Betaald werk met ondersteuning").empty());
    }
}

TEST_CASE("names: a mark that can be part of a name is no footnote mark", "[names]") {
    NameIndex index;
    index.add("Zone", 0);
    index.add("Zone 1", 1);
    index.add("Wijk", 2);
    index.add("Wijk (2)", 3);
    index.add("Kern", 4);
    index.add("Kern\u00B2", 5);
    index.add("Dorp", 6);
    SECTION("a name with it is found") {
        CHECK(index.find("Zone (1)") == NameIndex::Entries{1});
        CHECK(index.find("Wijk (2)") == NameIndex::Entries{3});
        CHECK(index.find("Kern\u00B2") == NameIndex::Entries{5});
        CHECK(index.find("Dorp (2)") == NameIndex::Entries{6});
    }
    SECTION("and one with another is not guessed") {
        for (const auto* name :
             {"Zone (2)", "Zone\u00B2", "Zone [2]", "Zone 2)", "Wijk (1)", "Wijk\u00B9", "Kern (1)",
              "Kern\u00B9", "Dorp 2", "Dorp2", "Dorp (a)", "Dorp (2", "(2) Dorp"}) {
            CAPTURE(name);
            CHECK(index.find(name).empty());
        }
    }
    SECTION("nor is a number made of one") {
        for (const auto& text :
             {"5\u00B2"s, "\u2075"s, "\u2085"s, "5\u2082"s, "\u22125"s, "5.5"s, "5\uFF0E5"s, "\u00BD"s,
              "5\u00BD"s, "5 (1)"s, "5[1]"s, "\u2474"s, "5\u00B9"s, "\uFF0D5"s}) {
            CAPTURE(text);
            CHECK(itemCalled(text).empty());
        }
    }
}

TEST_CASE("names: a name that its forms give to two things stays an error", "[names]") {
    NameIndex index;
    index.add("W\u0133k", 1);
    index.add("Wijk", 2);
    CHECK(index.find("WIJK") == NameIndex::Entries{1, 2});
    CHECK(index.find("Wijk (1)") == NameIndex::Entries{1, 2});
}

TEST_CASE("names: a number that a formula computed a hair beside is the whole one", "[names]") {
    CHECK(itemCalled(0.1 * 3 / 0.3 * 5) == "trede-5");
    CHECK(itemCalled(5.0000000001) == "trede-5");
    CHECK(itemCalled(4.9999999999) == "trede-5");
    CHECK(findEdition(bundledCatalogue(), 2020.0000000001));
    CHECK(findEdition(bundledCatalogue(), 2019.9999999999));
    for (const auto number : {2020.001, 2020.5, 2019.999999, 4.999999, 5.00000001, 43831.0, 44196.5}) {
        CAPTURE(number);
        CHECK(findEdition(bundledCatalogue(), number) == Reason::unknownEdition);
        CHECK(itemCalled(number).empty());
    }
}

TEST_CASE("names: what is folded stays the same when it is folded again", "[names]") {
    for (char32_t character = 0; character < 0x20000; ++character) {
        if (character >= 0xD800 && character < 0xE000)
            continue;
        const auto folded = fold(utf8(character));
        if (fold(folded) != folded)
            FAIL("differs with U+" << std::hex << static_cast<std::uint32_t>(character));
    }
}

TEST_CASE("names: a kind narrows where an item is looked for", "[names]") {
    CHECK(findItem(edition2020(), "SINE", ItemKind::instrument));
    CHECK(findItem(edition2020(), "SINE", ItemKind::rung) == Reason::unknownName);
    CHECK(findItem(edition2020(), 5.0, ItemKind::sector) == Reason::unknownName);
    CHECK(findItem(edition2020(), Term{}, ItemKind::sector) == Reason::noName);
}

TEST_CASE("names: the nearest are found", "[names]") {
    const auto nearest = [](std::string_view text) {
        std::vector<std::string> ids;
        for (const auto entry : edition2020().areaNames().nearest(text, 3))
            ids.push_back(edition2020().areas()[entry].id);
        return ids;
    };
    CHECK(nearest("Bruge") == std::vector<std::string>{"brugge"});
    CHECK(nearest("Oostned") == std::vector<std::string>{"oostende"});
    CHECK(nearest("hoek") == std::vector<std::string>{"westhoek"});
    CHECK(nearest("Antwerpen").empty());
    // A name that is known is nearest to itself, though others contain it.
    const auto& items = edition2020();
    CHECK(items.items()[items.itemNames().nearest("TREDE 5", 1).front()].id == "trede-5");
    CHECK(nearest(std::string(1'000'000, 'b')).empty());
    // Nor among much that does not count.
    CHECK(nearest("Brugge" + std::string(250, '\x0F')) == std::vector<std::string>{"brugge"});
    SECTION("each once and no more than asked for") {
        CHECK(nearest("vlaanderen") ==
              std::vector<std::string>{"west-vlaanderen", "midden-west-vlaanderen", "zuid-west-vlaanderen"});
        CHECK(edition2020().areaNames().nearest("vlaanderen", 1).size() == 1);
        CHECK(edition2020().areaNames().nearest("vlaanderen", 0).empty());
    }
}

TEST_CASE("names: an index", "[names]") {
    NameIndex index;
    index.add("Één", 1);
    index.add("een", 1);
    index.add("EEN!", 2);
    index.add(" ", 3);
    CHECK(index.find("eén") == NameIndex::Entries{1, 2});
    CHECK(index.find("").empty());
    CHECK(index.find("twee").empty());
}

TEST_CASE("names: a number is written as its digits where it is whole", "[names]") {
    CHECK(asName(0.0) == "0");
    CHECK(asName(1.0) == "1");
    CHECK(asName(9007199254740991.0) == "9007199254740991");
    CHECK(asName(9007199254740992.0) == "9007199254740992"); // 2^53, up to which each is exact
    CHECK(asName(9007199254740994.0).empty());
    CHECK(asName(-1.0).empty());
    CHECK(asName(0.5).empty());
    CHECK(asName(Term{}).empty());
}

TEST_CASE("names: each class of characters is folded to its ends", "[names]") {
    SECTION("punctuation goes where there is a letter of any kind") {
        // A letter of each category, lower case of its own where it has a case.
        for (const auto& letter : {"a"s, "\u03D2"s, "\u01C6"s, "\u02B0"s, "\u05D0"s, "\u7248"s}) {
            CAPTURE(letter);
            CHECK(fold("-" + letter + "-") == fold(letter));
            CHECK_FALSE(fold(letter).empty());
        }
        for (const auto& mark : {"_"s, "\u203F"s, "-"s, "("s, ")"s, "\u00AB"s, "\u00BB"s, "!"s, "\u00B6"s}) {
            CAPTURE(mark);
            CHECK(fold("a" + mark + "\u7248") == "a\u7248");
            CHECK(fold("a" + mark + "b") == "ab");
        }
    }
    SECTION("and stays where there is none") {
        for (const auto& text : {"1-2"s, "1_2"s, "(1)"s, "1\u00BB2"s, "\u0661-\u0662"s})
            CHECK(fold(text) == text);
    }
    SECTION("spaces and controls go") {
        for (const auto& space : {" "s, "\t"s, "\u007F"s, "\u00A0"s, "\u3000"s, "\u2028"s, "\u2029"s,
                                  "\u0085"s, "\u200B"s, "\u00AD"s, "\u2060"s}) {
            CAPTURE(space);
            CHECK(fold("a" + space + "1") == "a1");
            CHECK(fold("\u7248" + space + "1") == "\u72481");
        }
    }
    SECTION("symbols and characters of private use stay") {
        for (const auto& symbol : {"+"s, "$"s, "^"s, "\u00B0"s, "\u20AC"s, "\uE000"s})
            CHECK(fold("a" + symbol + "1") == "a" + symbol + "1");
    }
}

namespace {

/// The entries of an index with these names, by their order, that are nearest to what was written.
std::vector<std::uint32_t> nearestOf(const std::vector<std::string>& names, std::string_view written,
                                     std::size_t limit = 9) {
    NameIndex index;
    for (std::uint32_t entry = 0; entry < names.size(); ++entry)
        index.add(names[entry], entry);
    return index.nearest(written, limit);
}

bool isNear(std::string_view written, const std::string& known) {
    return !nearestOf({known}, written).empty();
}

} // namespace

TEST_CASE("names: a misspelling is near by the letters that it takes to mend it", "[names]") {
    // Of the longer name each four letters allow one more, after the first.
    SECTION("replaced") {
        CHECK(isNear("abxxxfgh", "abcdefgh"));
        CHECK_FALSE(isNear("abxxxxgh", "abcdefgh"));
        CHECK(isNear("x", "a"));
        CHECK_FALSE(isNear("xx", "ab"));
        CHECK_FALSE(isNear("xxc", "abc"));
        CHECK(isNear("xxcd", "abcd"));
    }
    SECTION("left out") {
        CHECK(isNear("acegh", "abcdefgh"));
        CHECK_FALSE(isNear("acegx", "abcdefgh"));
        CHECK_FALSE(isNear("aceg", "abcdefgh"));
    }
    SECTION("too many, wherever they are") {
        CHECK(isNear("axbxcxdefgh", "abcdefgh"));
        CHECK_FALSE(isNear("axbxcxdefgy", "abcdefgh"));
        CHECK(isNear("xyzabcdefgh", "abcdefgh"));
        CHECK_FALSE(isNear("xyzabcdefgx", "abcdefgh"));
        CHECK(isNear("abcdefghxyz", "abcdefgh"));
        CHECK_FALSE(isNear("xbcdefghxyz", "abcdefgh"));
        CHECK_FALSE(isNear("abcdefghvwxyz", "abcdefgh"));
    }
    SECTION("the least of them first") {
        CHECK(nearestOf({"abcdexyz", "abcdefxy", "abcdefgx"}, "abcdefgh") ==
              std::vector<std::uint32_t>{2, 1, 0});
        CHECK(nearestOf({"abcdefgx", "abcdefgy"}, "abcdefgh") == std::vector<std::uint32_t>{0, 1});
    }
}

TEST_CASE("names: a part of a name is as near as one wrong letter", "[names]") {
    const std::string known = "abcdefghijklmnopqrstuvwxyz";
    CHECK(isNear("klm", known));
    CHECK(isNear("abc", known));
    CHECK(isNear("xyz", known));
    CHECK_FALSE(isNear("kl", known));
    CHECK_FALSE(isNear("kxm", known));
    CHECK(nearestOf({"werkplekleren", "werkplak"}, "werkplek") == std::vector<std::uint32_t>{0, 1});
    CHECK(nearestOf({"werkplak", "werkplekleren"}, "werkplek") == std::vector<std::uint32_t>{0, 1});
    CHECK(nearestOf({"werkplekleren", "werkplek"}, "werkplek") == std::vector<std::uint32_t>{1, 0});
}

TEST_CASE("names: a text of more than 200 bytes is no misspelling", "[names]") {
    const std::string known(200, 'a');
    CHECK(isNear(known, known));
    CHECK(isNear(known.substr(1), known));
    CHECK_FALSE(isNear(known + "a", known));
    CHECK(isNear(known, known + "a"));
}

namespace {

/// The plain way to measure how near a name is, of which the quick one must give the results.
std::optional<std::size_t> plainDistance(const std::string& written, const std::string& known) {
    if (written == known)
        return 0;
    if (written.size() >= 3 && known.find(written) != std::string::npos)
        return 1;
    std::vector<std::size_t> row(known.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < written.size(); ++i) {
        auto diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < known.size(); ++j) {
            const auto replaced = diagonal + (written[i] == known[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, replaced});
        }
    }
    const auto furthest = 1 + std::max(written.size(), known.size()) / 4;
    return row.back() <= furthest ? std::optional(row.back()) : std::nullopt;
}

std::vector<std::uint32_t> plainNearest(const std::vector<std::string>& names, const std::string& written,
                                        std::size_t limit) {
    std::vector<std::pair<std::size_t, std::uint32_t>> candidates;
    for (std::uint32_t entry = 0; entry < names.size(); ++entry) {
        const auto known = fold(names[entry]);
        const auto away = known.empty() ? std::nullopt : plainDistance(fold(written), known);
        if (away)
            candidates.emplace_back(*away, entry / 2);
    }
    std::sort(candidates.begin(), candidates.end());
    std::vector<std::uint32_t> best;
    for (const auto& [away, entry] : candidates) {
        if (best.size() < limit && std::find(best.begin(), best.end(), entry) == best.end())
            best.push_back(entry);
    }
    return best;
}

class RandomNames {
public:
    std::size_t below(std::size_t most) { return random_() % most; }

    std::string made() {
        static const std::array syllables{"brug"s, "ge"s, "west"s, "hoek"s, "é"s, "oost"s, " "s, "-"s,
                                          "ij"s,   "7"s,  "kerk"s, "a"s,    "œ"s, "zee"s,  "12"s};
        std::string name;
        for (auto count = 1 + below(below(9) == 0 ? 40 : 5); count > 0; --count)
            name += syllables.at(below(syllables.size()));
        return name;
    }
    std::string misspelt(std::string name) {
        for (auto count = below(5); count > 0 && !name.empty(); --count) {
            const auto place = below(name.size());
            const auto letter = static_cast<char>('a' + below(26));
            switch (below(3)) {
            case 0:
                name.erase(place, 1 + below(3));
                break;
            case 1:
                name.insert(place, 1, letter);
                break;
            default:
                name[place] = letter;
            }
        }
        return name;
    }

private:
    std::mt19937 random_{2020}; // NOLINT: the same names at each run
};

} // namespace

TEST_CASE("names: the nearest are those of the plain way", "[names]") {
    RandomNames random;
    std::vector<std::string> names; // two of each entry
    for (int i = 0; i < 300; ++i)
        names.push_back(random.made());
    NameIndex index;
    for (std::uint32_t i = 0; i < names.size(); ++i)
        index.add(names[i], i / 2);
    std::size_t found = 0;
    for (int i = 0; i < 1000; ++i) {
        const auto written =
            random.misspelt(random.below(3) == 0 ? random.made() : names[random.below(names.size())]);
        const auto limit = 1 + random.below(4);
        CAPTURE(written, limit);
        const auto nearest = index.nearest(written, limit);
        CHECK(nearest == plainNearest(names, written, limit));
        found += nearest.size();
    }
    CHECK(found > 1000);
}

TEST_CASE("names: the nearest are looked for among those that are accepted", "[names]") {
    NameIndex index;
    for (std::uint32_t entry = 0; entry < 9; ++entry)
        index.add("brugge" + std::string(1 + entry / 3, 'x'), entry);
    const auto isEven = [](std::uint32_t entry) { return entry % 2 == 0; };
    CHECK(index.nearest("brugge", 3, isEven) == std::vector<std::uint32_t>{0, 2, 4});
    CHECK(index.nearest("brugge", 1, [](std::uint32_t entry) { return entry > 6; }) ==
          std::vector<std::uint32_t>{7});
    CHECK(index.nearest("brugge", 9, [](std::uint32_t) { return false; }).empty());
}
