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

/// The areas that are found, with the municipalities by which they are.
std::vector<std::string> areasFound(std::string_view words) {
    std::vector<std::string> names;
    for (const auto& [area, place] : ladder::searchAreas(edition2020(), words))
        names.push_back((place ? edition2020().places()[*place].name.nl + " in " : "") +
                        edition2020().areas()[area].id);
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

TEST_CASE("search: areas, also by the municipalities in them") {
    CHECK(areasFound("Kortrijk") == std::vector<std::string>{"Kortrijk in zuid-west-vlaanderen"});
    CHECK(areasFound("ypres") == std::vector<std::string>{"Ieper in westhoek"});
    CHECK(areasFound("westhoek") == std::vector<std::string>{"westhoek"});
    CHECK(areasFound("vlaanderen midden") == std::vector<std::string>{"midden-west-vlaanderen"});
    SECTION("from the beginning of any of their words on") {
        CHECK(areasFound("heist") == std::vector<std::string>{"Knokke-Heist in brugge"});
        CHECK(areasFound("knokke-h") == std::vector<std::string>{"Knokke-Heist in brugge"});
        CHECK(areasFound("de pan") == std::vector<std::string>{"De Panne in westhoek"});
        CHECK(areasFound("rtrijk").empty());
        CHECK(areasFound("andere").empty()); // a sector, and not West-Vlaanderen
    }
    SECTION("a municipality with the name of a region is found as that") {
        CHECK(areasFound("Brugge") == std::vector<std::string>{"brugge"});
        CHECK(areasFound("Ostend") == std::vector<std::string>{"oostende"});
    }
    SECTION("none without a word") {
        CHECK(areasFound("").empty());
        CHECK(areasFound(" - ").empty());
        CHECK(areasFound("\xff").empty());
    }
}
