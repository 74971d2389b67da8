// What is unlikely in an edition: right of the published one, and found where a test puts it.

#include "packages.hpp"
#include "questions.hpp"

#include "ladder/plausibility.hpp"
#include "support/catch.hpp"

using namespace ladder;
using packages::packageOf;
using questions::edition2020;

namespace {

using Sentences = std::vector<std::string>;

Sentences warningsIn(const Edition& edition, const Edition* before = nullptr,
                     Language language = Language::english) {
    Sentences sentences;
    for (const auto& warning : warningsOn(edition, before))
        sentences.push_back(describe(warning, edition, before, language));
    return sentences;
}

} // namespace

TEST_CASE("plausibility: nothing is unlikely in the published edition", "[plausibility]") {
    // Its regions have less together than the province, and rung 3 of a region no parts to check.
    CHECK(warningsIn(edition2020()).empty());
    CHECK(warningsIn(packageOf(2021, 0).edition(), &edition2020()).empty());
}

TEST_CASE("plausibility: a total that differs from its parts", "[plausibility]") {
    const auto edition = packageOf(2021, 0)
                             .replace("observations.csv", "westhoek,trede-5,6692", "westhoek,trede-5,6691")
                             .edition();
    const auto warnings = warningsOn(edition, nullptr);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].kind == WarningKind::instrumentsDiffer);
    CHECK(edition.areas()[*warnings[0].area].id == "westhoek");
    CHECK(edition.items()[*warnings[0].item].id == "trede-5");
    CHECK(warningsIn(edition, nullptr, Language::dutch) ==
          Sentences{"Westhoek, Trede 5: Betaald werk met ondersteuning: het totaal is 6.691, de som van de "
                    "delen 6.692,4"});
}

TEST_CASE("plausibility: parts that are missing explain too little, not too much", "[plausibility]") {
    // The activity cooperative of Brugge is n.b.; the others add up to 1726.
    CHECK(warningsIn(packageOf(2021, 0)
                         .replace("observations.csv", "brugge,trede-4,1726", "brugge,trede-4,1730")
                         .edition())
              .empty());
    const auto less = packageOf(2021, 0)
                          .replace("observations.csv", "brugge,trede-4,1726", "brugge,trede-4,1720")
                          .edition();
    const auto warnings = warningsOn(less, nullptr);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].kind == WarningKind::instrumentsDiffer);
    CHECK(warnings[0].expected == 1726);
}

TEST_CASE("plausibility: areas that have more together than the whole", "[plausibility]") {
    const auto edition =
        packageOf(2021, 0)
            .replace("observations.csv", "west-vlaanderen,sine,1214", "west-vlaanderen,sine,1213")
            .edition();
    const auto warnings = warningsOn(edition, nullptr);
    REQUIRE_FALSE(warnings.empty());
    CHECK(warnings.back().kind == WarningKind::areasExceed);
    CHECK(describe(warnings.back(), edition, nullptr, Language::english) ==
          "West Flanders, Social integration economy (SINE): the figure is 1,213, that of the areas inside "
          "together 1,214");
}

TEST_CASE("plausibility: a figure that changed by more than half", "[plausibility]") {
    const auto changed = [](const std::string& row, const std::string& by) {
        const auto edition = packageOf(2021, 0).replace("observations.csv", row, by).edition();
        Sentences sentences;
        for (const auto& warning : warningsOn(edition, &edition2020())) {
            if (warning.kind == WarningKind::changed)
                sentences.push_back(describe(warning, edition, &edition2020(), Language::english));
        }
        return sentences;
    };
    CHECK(changed("westhoek,sine,216,A", "westhoek,sine,324,A").empty());
    CHECK(changed("westhoek,sine,216,A", "westhoek,sine,325,A") ==
          Sentences{
              "Westhoek, Social integration economy (SINE): from 216 in edition 2020 to 325, a difference "
              "of more than half"});
    CHECK(changed("westhoek,sine,216,A", "westhoek,sine,108,A").empty());
    CHECK(changed("westhoek,sine,216,A", "westhoek,sine,107,A").size() == 1);
    SECTION("from the first area and item to the last") {
        CHECK(changed("west-vlaanderen,trede-5,42749,A", "west-vlaanderen,trede-5,427490,A") ==
              Sentences{
                  "West Flanders, Rung 5: Paid work with support: from 42,749 in edition 2020 to 427,490, a "
                  "difference of more than half"});
        CHECK(
            changed("zuid-west-vlaanderen,andere,74,A", "zuid-west-vlaanderen,andere,740,A") ==
            Sentences{"South West Flanders, Other: from 74 in edition 2020 to 740, a difference of more than "
                      "half"});
    }
    SECTION("any figure after zero is such a change") {
        CHECK(changed("westhoek,algemeen-welzijnswerk,0,A", "westhoek,algemeen-welzijnswerk,1,A").size() ==
              1);
    }
    SECTION("nothing is said where one of them has no figure") {
        CHECK(changed("westhoek,sine,216,A", "westhoek,sine,,O").empty());
        CHECK(changed("westhoek,ama,,O,not-published", "westhoek,ama,999,A,").empty());
    }
}

TEST_CASE("plausibility: areas and items that are new or gone", "[plausibility]") {
    const auto edition = packageOf(2021, 0)
                             .replace("instruments.csv", "lde,Lokale", "buurt,Lokale")
                             .replaceAll("observations.csv", ",lde,", ",buurt,")
                             .replace("areas.csv", "oostende,Oostende", "kust,Oostende")
                             .replaceAll("observations.csv", "\noostende,", "\nkust,")
                             .edition();
    CHECK(warningsIn(edition, &edition2020()) ==
          Sentences{"Ostend – new, not in edition 2020",
                    "Ostend – no longer included, unlike in edition 2020",
                    "Local services economy (LDE) – new, not in edition 2020",
                    "Local services economy (LDE) – no longer included, unlike in edition 2020"});
    const auto warnings = warningsOn(edition, &edition2020());
    REQUIRE(warnings.size() == 4);
    CHECK(edition.areas()[*warnings[0].area].id == "kust");
    CHECK(edition2020().areas()[*warnings[1].area].id == "oostende");
    CHECK(edition.items()[*warnings[2].item].id == "buurt");
    CHECK(edition2020().items()[*warnings[3].item].id == "lde");
}

TEST_CASE("plausibility: a total that differs from its sectors", "[plausibility]") {
    const auto edition = packageOf(2021, 0)
                             .replace("observations.csv", "\nbrugge,geestelijke-gezondheidszorg,88,",
                                      "\nbrugge,geestelijke-gezondheidszorg,87,")
                             .edition();
    const auto warnings = warningsOn(edition, nullptr);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].kind == WarningKind::sectorsDiffer);
    CHECK(warningsIn(edition) ==
          Sentences{
              "Bruges, Rung 3: Supervised work-like activities: the total is 259, the sum of its parts 258"});
}

TEST_CASE("plausibility: what is new or gone is named after the edition that has it", "[plausibility]") {
    // Ostend goes, so that those after it move up; the coast comes after them, with its figures.
    packages::Package package = packageOf(2021, 0);
    const std::string coast = "kust,Kust,Coast,regio,,,\n";
    package.replace("areas.csv", "oostende,Oostende,Ostend,regio,west-vlaanderen,regio Oostende,\n", "");
    package.append("areas.csv", coast);
    package.replaceAll("observations.csv", "\noostende,", "\nkust,");
    const auto edition = package.edition();
    CHECK(
        warningsIn(edition, &edition2020()) ==
        Sentences{"Coast – new, not in edition 2020", "Ostend – no longer included, unlike in edition 2020"});
    CHECK(
        warningsIn(edition2020(), &edition, Language::dutch) ==
        Sentences{"Oostende – nieuw, niet in editie 2021", "Kust – niet meer opgenomen, wel in editie 2021"});
}
