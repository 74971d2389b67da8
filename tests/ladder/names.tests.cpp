// Names as people write them.

#include "questions.hpp"

#include "support/catch.hpp"

#include <limits>

using namespace ladder;
using questions::areaCalled;
using questions::edition2020;
using questions::itemCalled;
using namespace std::string_literals;
using namespace std::string_view_literals;

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
        for (const auto& symbol : {"+"s, "$"s, "^"s, "\u00B0"s, "\u2103"s, "\uE000"s})
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
