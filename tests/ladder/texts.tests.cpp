// The words of the core, and how each language writes numbers.

#include "ladder/texts.hpp"
#include "ladder/characters.hpp"
#include "ladder/numbers.hpp"
#include "ladder/reason.hpp"
#include "support/catch.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <limits>
#include <stdexcept>

using namespace ladder;

namespace {

const std::vector<std::string> marks{"<1>", "<2>", "<3>", "<4>", "<5>", "<6>"};

/// Which of the marks a message shows.
std::vector<bool> placesIn(const std::string& text) {
    std::vector<bool> places;
    for (const auto& mark : marks)
        places.push_back(text.find(mark) != std::string::npos);
    return places;
}

bool isUtf8(const std::string& text) {
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    std::size_t offset = 0;
    while (offset < text.size()) {
        utf8proc_int32_t character = 0;
        const auto size =
            utf8proc_iterate(bytes + offset, static_cast<utf8proc_ssize_t>(text.size() - offset), &character);
        if (size <= 0)
            return false;
        offset += static_cast<std::size_t>(size);
    }
    return true;
}

/// Words that say the same in each language: they use their arguments from the first on, without a gap.
template<class WordsIn>
void checkWords(WordsIn wordsIn) {
    const auto places = placesIn(wordsIn(Language::dutch));
    CHECK(std::is_sorted(places.rbegin(), places.rend()));
    for (const auto language : allLanguages) {
        const auto text = wordsIn(language);
        CAPTURE(text);
        CHECK_FALSE(text.empty());
        CHECK(isUtf8(text));
        CHECK(placesIn(text) == places);
        CHECK(text.find('%') == std::string::npos);
    }
}

} // namespace

TEST_CASE("texts: the places of a pattern are filled", "[texts]") {
    const std::vector<std::string> arguments{"a %2%", "b"};
    const auto filled = [&](const char* pattern) {
        return say(Language::dutch, Words(pattern, "another language"), arguments);
    };
    CHECK(filled("").empty());
    CHECK(filled("nothing") == "nothing");
    CHECK(filled("%2%%1%, %2%") == "ba %2%, b");
    SECTION("each of them") {
        for (const auto* pattern : {"%3%", "%0%", "%", "100%", "%1", "%1 %", "%%"}) {
            CAPTURE(pattern);
            CHECK_THROWS_AS(filled(pattern), std::invalid_argument);
        }
    }
}

TEST_CASE("texts: every message", "[texts]") {
    const auto isMessage = [](int number) {
        return !say(Language::dutch, static_cast<Message>(number), marks).empty();
    };
    REQUIRE(isMessage(static_cast<int>(Message::atLocation))); // the last one
    for (int number = 0; number <= static_cast<int>(Message::atLocation); ++number) {
        CAPTURE(number);
        const auto message = static_cast<Message>(number);
        checkWords([&](Language language) { return say(language, message, marks); });
    }
}

TEST_CASE("texts: every reason", "[texts]") {
    int count = 0;
    for (int number = 0; number < 1000; ++number) {
        const auto reason = static_cast<Reason>(number);
        if (describe({reason, marks}, Language::dutch).empty())
            continue;
        ++count;
        CAPTURE(number);
        checkWords([&](Language language) { return describe({reason, marks}, language); });
    }
    CHECK(count > 70);
}

TEST_CASE("texts: a count has words of its own for one", "[texts]") {
    const CountedWords words{{"één gebied", "one area"}, {"%1% gebieden", "%1% areas"}};
    CHECK(sayCount(Language::dutch, words, 1) == "één gebied");
    CHECK(sayCount(Language::english, words, 1) == "one area");
    CHECK(sayCount(Language::dutch, words, 0) == "0 gebieden");
    CHECK(sayCount(Language::english, words, 2) == "2 areas");
}

TEST_CASE("texts: an argument is repeated as it is", "[texts]") {
    CHECK(say(Language::dutch, Message::rung, {"%1% %2% %"}) == "Trede %1% %2% %");
    CHECK(say(Language::english, Message::mind, {"\xFF"}) == "mind: \xFF");
}

TEST_CASE("texts: a rung by its number", "[texts]") {
    CHECK(rungNumber(5, Language::dutch) == "Trede 5");
    CHECK(rungNumber(12, Language::english) == "Rung 12");
}

TEST_CASE("texts: names in a row", "[texts]") {
    CHECK(enumerate({}, Conjunction::orElse, Language::dutch).empty());
    CHECK(enumerate({"a"}, Conjunction::orElse, Language::dutch) == "a");
    CHECK(enumerate({"a", "b"}, Conjunction::orElse, Language::dutch) == "a of b");
    CHECK(enumerate({"a", "b", "c"}, Conjunction::orElse, Language::english) == "a, b or c");
    CHECK(enumerate({"a", "b", "c"}, Conjunction::andAlso, Language::dutch) == "a, b en c");
    CHECK(enumerate({"a", "b", "c", "d"}, Conjunction::andAlso, Language::dutch) == "a, b, c en d");
    CHECK(enumerate({"a", "b"}, Conjunction::andAlso, Language::english) == "a and b");
}

TEST_CASE("texts: numbers", "[texts]") {
    SECTION("whole") {
        CHECK(formatNumber(0, Language::dutch) == "0");
        CHECK(formatNumber(999, Language::dutch) == "999");
        CHECK(formatNumber(1495, Language::dutch) == "1.495");
        CHECK(formatNumber(1495, Language::english) == "1,495");
        CHECK(formatNumber(9007199254740992.0, Language::english) == "9,007,199,254,740,992");
        CHECK(formatNumber(-1495, Language::dutch) == "-1.495");
    }
    SECTION("with one decimal where that tells something") {
        CHECK(formatNumber(6692.4, Language::dutch) == "6.692,4");
        CHECK(formatNumber(6692.4, Language::english) == "6,692.4");
        CHECK(formatNumber(3746.0000000001, Language::dutch) == "3.746");
        CHECK(formatNumber(0.05, Language::dutch) == "0,1");
        CHECK(formatNumber(0.0499, Language::dutch) == "0");
        CHECK(formatNumber(0.9501, Language::dutch) == "1");
        CHECK(formatNumber(9059.3999999999, Language::dutch) == "9.059,4");
    }
    SECTION("shares") {
        CHECK(formatShare(0.145, Language::dutch) == "14,5%");
        CHECK(formatShare(0.145, Language::english) == "14.5%");
        CHECK(formatShare(1, Language::dutch) == "100,0%");
        CHECK(formatShare(0, Language::english) == "0.0%");
        CHECK(formatShare(12.345, Language::english) == "1,234.5%");
    }
    SECTION("of any kind") {
        CHECK(formatAny(5.04, Language::dutch) == "5,04");
        CHECK(formatAny(5.04, Language::english) == "5.04");
        CHECK(formatAny(-1, Language::dutch) == "-1");
        CHECK(formatAny(4.999999, Language::english) == "4.999999");
        CHECK(formatAny(1e300, Language::dutch) == "1e+300");
        CHECK_FALSE(formatAny(std::numeric_limits<double>::quiet_NaN(), Language::dutch).empty());
        CHECK_FALSE(formatAny(std::numeric_limits<double>::infinity(), Language::dutch).empty());
    }
}

TEST_CASE("texts: a long text is cut", "[texts]") {
    SECTION("only where it is long") {
        const std::string eighty(80, 'a');
        CHECK(abbreviate("") == "");
        CHECK(abbreviate(eighty) == eighty);
        CHECK(abbreviate(eighty + "b") == eighty + "…");
        CHECK(abbreviate("abc", 2) == "ab…");
    }
    SECTION("after so many characters, whatever their bytes are") {
        for (const std::string character : {"é", "€", "😀"}) {
            std::string eighty;
            for (int i = 0; i < 80; ++i)
                eighty += character;
            CHECK(abbreviate(eighty) == eighty);
            CHECK(abbreviate(eighty + character) == eighty + "…");
        }
    }
    SECTION("also where it is no UTF-8") {
        std::string eighty;
        for (int i = 0; i < 80; ++i)
            eighty += "\uFFFD";
        CHECK(abbreviate(std::string(1'000'000, '\xFF')) == eighty + "…");
        CHECK(abbreviate(std::string(1'000'000, '\x80')) == eighty + "…");
    }
    SECTION("and shows what nobody would see") {
        CHECK(abbreviate("a\u202Eb\u200Bc") == "a[U+202E]b[U+200B]c");
        CHECK(abbreviate("a\nb\tc\x01") == "a b c[U+0001]");
        CHECK(codePoint(0xFEFF) == "U+FEFF");
        CHECK(codePoint(0x1F600) == "U+1F600");
        CHECK(codePoint(0x10FFFF) == "U+10FFFF");
    }
}
