#include "ladder/search.hpp"

#include "questions.hpp"
#include "support/catch.hpp"

#include <string>
#include <vector>

using ladder::Language;
using questions::edition2020;

namespace {

std::vector<std::string> found(std::string_view words) {
    std::vector<std::string> names;
    for (const auto item : search(edition2020(), words))
        names.push_back(label(edition2020().items()[item], Language::dutch));
    return names;
}

} // namespace

TEST_CASE("search: without a word every item, each rung before its parts") {
    const auto all = found("");
    CHECK(all.size() == edition2020().items().size());
    CHECK(all.front() == "Trede 6: Betaald werk");
    CHECK(found("  ") == all);
}

TEST_CASE("search: part of a name, whatever its case, accents and punctuation") {
    CHECK(found("wijk") == std::vector<std::string>{"Wijk-werken"});
    CHECK(found("WIJKWÉRKEN") == std::vector<std::string>{"Wijk-werken"});
    CHECK(found("geestelijke") == std::vector<std::string>{"Sector geestelijke gezondheidszorg"});
}

TEST_CASE("search: each word, in any order") {
    CHECK(found("werkplekleren - ") == std::vector<std::string>{"Werkplekleren - werkplekinstrumenten"});
    CHECK(found("werk betaald ondersteuning") ==
          std::vector<std::string>{"Trede 5: Betaald werk met ondersteuning"});
}

TEST_CASE("search: by number, short name and English name") {
    CHECK(found("trede 4").size() == 1);
    CHECK(found("LDE").size() == 1);
    CHECK(found("Paid work with") == std::vector<std::string>{"Trede 5: Betaald werk met ondersteuning"});
}

TEST_CASE("search: nothing is like this") {
    CHECK(found("xyz").empty());
    CHECK(found("\xff").empty());
}
