// Where a value stands in a JSON text.

#include "ladder/package/json.hpp"
#include "support/catch.hpp"

#include <boost/json/parse.hpp>

using namespace ladder::package;

namespace {

using Place = std::pair<std::size_t, std::size_t>;

Place at(std::string_view text, std::string_view pointer) {
    const auto [line, column] = locate(text, pointer);
    return {line, column};
}

Place ofByte(std::string_view text, std::size_t offset) {
    const auto [line, column] = positionOf(text, offset);
    return {line, column};
}

} // namespace

TEST_CASE("json: the line and column of a byte", "[package][json]") {
    CHECK(ofByte("", 0) == Place{1, 1});
    CHECK(ofByte("ab\ncd", 1) == Place{1, 2});
    CHECK(ofByte("ab\ncd", 2) == Place{1, 3});
    CHECK(ofByte("ab\ncd", 3) == Place{2, 1});
    CHECK(ofByte("ab\n", 3) == Place{2, 1});
    CHECK(ofByte("ab", 99) == Place{1, 3});
}

TEST_CASE("json: the place of a value", "[package][json]") {
    constexpr std::string_view text = R"({
  "a": 1, "b": [10, "x", [true, null], {"c": -2.5e3}],
  "d": {"e/f~g": {"h": "\u00e9\"}"}},
    "\u0061b": 0,
  "a": [ [ ] , 7 ]
})";
    CHECK(at(text, "/b") == Place{2, 11});
    CHECK(at(text, "/b/0") == Place{2, 17});
    CHECK(at(text, "/b/1") == Place{2, 21});
    CHECK(at(text, "/b/2") == Place{2, 26});
    CHECK(at(text, "/b/2/1") == Place{2, 33});
    CHECK(at(text, "/b/3") == Place{2, 40});
    CHECK(at(text, "/b/3/c") == Place{2, 41});
    CHECK(at(text, "/d/e~1f~0g/h") == Place{3, 19});
    CHECK(at(text, "/ab") == Place{4, 5});
    SECTION("of a doubled key is the last") {
        CHECK(at(text, "/a") == Place{5, 3});
        CHECK(at(text, "/a/1") == Place{5, 16});
    }
    SECTION("that is not there is the start") {
        CHECK(at(text, "/z") == Place{1, 1});
        CHECK(at(text, "/b/9") == Place{1, 1});
        CHECK(at(text, "") == Place{1, 1});
    }
}

TEST_CASE("json: a value is printed for people", "[package][json]") {
    const auto printed = [](std::string_view text, int opened) {
        return print(boost::json::parse({text.data(), text.size()}), opened);
    };
    SECTION("with nothing between the brackets of what is empty") {
        for (const int opened : {0, 1, 5}) {
            CHECK(printed("{}", opened) == "{}\n");
            CHECK(printed("[]", opened) == "[]\n");
        }
        CHECK(printed(R"({"a":{},"b":[]})", 5) == "{\n  \"a\": {},\n  \"b\": []\n}\n");
    }
    SECTION("with a line for each member, as deep as is wanted") {
        constexpr auto text = R"({"a":1,"b":{"c":[{"d":null},2]},"e":[true,"\"x\""]})";
        CHECK(printed(text, 0) == R"({"a": 1, "b": {"c": [{"d": null}, 2]}, "e": [true, "\"x\""]})"
                                  "\n");
        CHECK(printed(text, 1) == R"({
  "a": 1,
  "b": {"c": [{"d": null}, 2]},
  "e": [true, "\"x\""]
}
)");
        CHECK(printed(text, 3) == R"({
  "a": 1,
  "b": {
    "c": [
      {"d": null},
      2
    ]
  },
  "e": [true, "\"x\""]
}
)");
    }
    SECTION("and a value alone is a line") {
        CHECK(printed("\"a\"", 5) == "\"a\"\n");
        CHECK(printed("[1,2]", 5) == "[1, 2]\n");
        CHECK(printed("[[1],2]", 1) == "[\n  [1],\n  2\n]\n");
        CHECK(printed(R"([[{"a":1}]])", 1) == "[\n  [{\"a\": 1}]\n]\n");
    }
}
