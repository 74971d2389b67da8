// Municipalities: their names lead to the area in which they lie, and never to a figure.

#include "packages.hpp"
#include "questions.hpp"

#include "ladder/explain.hpp"
#include "ladder/explain_answer.hpp"
#include "ladder/places.hpp"
#include "ladder/unfound.hpp"
#include "support/catch.hpp"

using namespace ladder;
using packages::Package;
using packages::packageOf;
using questions::edition2020;

namespace {

constexpr char assignedNote[] =
    "toegekend, niet gepubliceerd: de gemeenten zijn bij een regio gezet naar hun arrondissement (Westhoek: "
    "Diksmuide, Ieper en Veurne; Midden: Roeselare en Tielt; Zuid: Kortrijk); de pagina's van de ladder "
    "zeggen het niet";

std::string dutch(const Term& area, const Term& item, const Term& edition = {}) {
    return explain(bundledCatalogue(), area, item, edition, Language::dutch);
}
std::string english(const Term& area, const Term& item, const Term& edition = {}) {
    return explain(bundledCatalogue(), area, item, edition, Language::english);
}

/// The explanation of a cell whose function takes any kind of item.
std::string explained(Answer answer, const std::vector<Term>& arguments, Language language = Language::dutch,
                      const Catalogue& catalogue = bundledCatalogue()) {
    return explainAnswer(catalogue, answer, {}, arguments, language);
}

Catalogue catalogueOf(const std::vector<Package>& packages) {
    Editions editions;
    for (const auto& package : packages)
        editions.push_back(package.sharedEdition());
    return Catalogue(std::move(editions));
}

Package withPlaces(int year) {
    return Package::whole().replace("datapackage.json", "\"year\": 2020",
                                    "\"year\": " + std::to_string(year));
}

/// Whether a text has another one exactly once.
bool hasOnce(const std::string& text, const std::string& part) {
    const auto at = text.find(part);
    return at != std::string::npos && text.find(part, at + 1) == std::string::npos;
}

} // namespace

TEST_CASE("places: a municipality has no figure, and its name leads to its area", "[places]") {
    CHECK(findArea(edition2020(), "Kortrijk") == Reason::unknownName);
    CHECK(dutch("Kortrijk", 5.0) ==
          std::string("'Kortrijk' is een gemeente, en daarvoor heeft de ladder van editie 2020 geen cijfers; "
                      "ze ligt in Zuid-West-Vlaanderen: vraag dat gebied; let op: ") +
              assignedNote + ".");
    CHECK_THAT(
        english("Ypres", "SINE"),
        StartsWith("'Ypres' is a municipality, for which the ladder of edition 2020 has no figures; it "
                   "lies in Westhoek: ask for that area; mind: assigned, not published: "));
    SECTION("however it is written") {
        for (const auto* name : {"kortrijk", "Ieper ", "DE HAAN", "Knokke Heist", "Kortrijk (1)"}) {
            INFO(name);
            CHECK_THAT(dutch(std::string_view(name), 5.0), ContainsSubstring("is een gemeente"));
        }
    }
    SECTION("beside an item that is not known either") {
        CHECK_THAT(dutch("Kortrijk", "SINNE"), ContainsSubstring("vraag dat gebied; let op: ") &&
                                                   EndsWith("'SINNE' is geen trede, werkvorm of sector van "
                                                            "editie 2020 (bedoelt u SINE?)."));
    }
    SECTION("wherever an area is asked for") {
        for (const auto answer : {Answer::figure, Answer::shareOfParent, Answer::rank, Answer::status,
                                  Answer::weightedSum, Answer::ladderTotal, Answer::table}) {
            const std::vector<Term> arguments = answer == Answer::ladderTotal || answer == Answer::table
                                                    ? std::vector<Term>{"Tielt"}
                                                    : std::vector<Term>{"Tielt", 5.0};
            CHECK_THAT(explained(answer, arguments),
                       ContainsSubstring("ze ligt in Midden-West-Vlaanderen: vraag dat gebied"));
        }
        CHECK_THAT(explained(Answer::list, {"instruments", "Tielt"}), !ContainsSubstring("vraag dat gebied"));
        CHECK_THAT(explained(Answer::list, {"places", "Tielt"}),
                   ContainsSubstring("ze ligt in Midden-West-Vlaanderen: vraag dat gebied"));
    }
    SECTION("and where an item is asked for, it is said to be one") {
        CHECK(dutch("Westhoek", "Kortrijk") == "'Kortrijk' is geen trede, werkvorm of sector van editie 2020 "
                                               "(het is wel de gemeente Kortrijk in "
                                               "Zuid-West-Vlaanderen).");
    }
}

TEST_CASE("places: a name of a municipality and a region means the region, and it is said", "[places]") {
    CHECK(questions::areaCalled("Brugge") == "brugge");
    const auto* remark = "let op: Brugge is hier het hele gebied, niet de gemeente";
    CHECK_THAT(dutch("Brugge", "5"), ContainsSubstring(remark));
    CHECK_THAT(english("Ostend", "GGZ"),
               ContainsSubstring("; mind: Ostend is the whole area here, not the municipality; "));
    for (const auto answer : {Answer::shareOfParent, Answer::rank, Answer::status})
        CHECK_THAT(explained(answer, {"Brugge", 5.0}), ContainsSubstring(remark));
    CHECK_THAT(explained(Answer::change, {"Brugge", 5.0, 2020.0, 2020.0}), ContainsSubstring(remark));
    CHECK_THAT(explained(Answer::ladderTotal, {"Brugge"}),
               ContainsSubstring("\n• Brugge is hier het hele gebied, niet de gemeente\n"));
    CHECK_THAT(explained(Answer::info, {"Brugge", "kind"}), ContainsSubstring(remark));
    SECTION("but not of other regions, nor in an edition without municipalities") {
        CHECK_THAT(dutch("Westhoek", "5"), !ContainsSubstring("niet de gemeente"));
        CHECK_THAT(explain(catalogueOf({Package()}), "Brugge", "5", {}, Language::dutch),
                   !ContainsSubstring("niet de gemeente"));
    }
}

TEST_CASE("places: a name that is nearly that of a municipality", "[places]") {
    CHECK(dutch("Kortrijck", "SINE") == "'Kortrijck' is geen gebied van editie 2020 (bedoelt u de gemeente "
                                        "Kortrijk in Zuid-West-Vlaanderen?).");
    CHECK_THAT(english("Roeselaere", "SINE"),
               StartsWith("'Roeselaere' is not an area of edition 2020 (do you mean the municipality of "
                          "Roeselare in Central West Flanders"));
    SECTION("the nearest first, among those of areas too") {
        const auto near = nearestAreas(edition2020(), "Westhoe", 3);
        REQUIRE_FALSE(near.empty());
        CHECK_FALSE(near.front().place.has_value());
        CHECK(edition2020().areas()[near.front().area].id == "westhoek");
        // Oostkamp has one letter more, Oostende three others.
        const auto other = nearestAreas(edition2020(), "Oostkam", 1);
        REQUIRE(other.size() == 1);
        CHECK(edition2020().places()[other.front().place.value()].id == "oostkamp");
        CHECK(edition2020().areas()[other.front().area].id == "brugge");
        CHECK(nearestAreas(edition2020(), 5.0, 3).empty());
    }
    SECTION("a municipality of the same name as a region is not named beside it") {
        CHECK(dutch("Bruge", "SINE") == "'Bruge' is geen gebied van editie 2020 (bedoelt u Brugge?).");
    }
    SECTION("where a name of any kind is asked for") {
        CHECK(explainUnfoundName(bundledCatalogue(), edition2020(), "Kortrijck", Language::dutch) ==
              "'Kortrijck' is geen naam in editie 2020 (bedoelt u de gemeente Kortrijk in "
              "Zuid-West-Vlaanderen?)");
    }
}

TEST_CASE("places: municipalities of the same name are told, not guessed", "[places]") {
    const auto catalogue = catalogueOf(
        {Package::whole()
             .replace("places.csv", "Oostkamp,Oostkamp,brugge,", "Oostkamp,Oostkamp,brugge,Zand")
             .replace("places.csv", "De Panne,De Panne,westhoek,", "De Panne,De Panne,westhoek,Zand;Duin")
             .replace("places.csv", "Koksijde,Koksijde,westhoek,", "Koksijde,Koksijde,westhoek,Duin")});
    const auto explained = [&](std::string_view name, Language language = Language::dutch) {
        return explain(catalogue, name, "5", {}, language);
    };
    CHECK(explained("Zand") ==
          std::string(
              "'Zand' is de naam van meer dan één gemeente, en daarvoor heeft de ladder van editie 2020 "
              "geen cijfers: de gemeente Oostkamp in Brugge en de gemeente De Panne in Westhoek; vraag "
              "een van die gebieden; let op: ") +
              assignedNote + ".");
    CHECK_THAT(
        explained("zand", Language::english),
        StartsWith("'zand' is the name of more than one municipality, for which the ladder of edition "
                   "2020 has no figures: the municipality of Oostkamp in Bruges and the municipality of "
                   "De Panne in Westhoek; ask for one of those areas; mind: "));
    SECTION("but where they lie in one area, that is the one to ask for") {
        CHECK_THAT(explained("Duin"), ContainsSubstring("ze ligt in Westhoek: vraag dat gebied"));
    }
}

TEST_CASE("places: in other editions", "[places]") {
    SECTION("one without municipalities knows as little of them as before") {
        CHECK_THAT(explain(catalogueOf({Package()}), "Kortrijk", "5", {}, Language::dutch),
                   StartsWith("'Kortrijk' is geen gebied van editie 2020 (te kiezen uit "));
    }
    SECTION("of two editions one municipality is told of once") {
        const auto catalogue = catalogueOf({withPlaces(2020), withPlaces(2021)});
        const auto text =
            explained(Answer::change, {"Kortrijk", 5.0, 2020.0, 2021.0}, Language::dutch, catalogue);
        CHECK(hasOnce(text, "is een gemeente"));
        CHECK(hasOnce(text, assignedNote));
    }
    SECTION("but twice where it lies in another area") {
        const auto catalogue =
            catalogueOf({withPlaces(2020),
                         withPlaces(2021).replace("places.csv", "Kortrijk,Kortrijk,zuid-west-vlaanderen",
                                                  "Kortrijk,Kortrijk,westhoek")});
        CHECK_THAT(explained(Answer::growth, {"Kortrijk", 5.0, 2020.0, 2021.0}, Language::dutch, catalogue),
                   ContainsSubstring("ze ligt in Zuid-West-Vlaanderen") &&
                       ContainsSubstring("ze ligt in Westhoek"));
    }
    SECTION("an edition that has its figures is named") {
        const auto catalogue = catalogueOf(
            {withPlaces(2020), packageOf(2021, 0).replace("areas.csv", "regio Oostende", "Kortrijk")});
        CHECK(
            explain(catalogue, "Kortrijk", "5", 2020.0, Language::dutch) ==
            "'Kortrijk' is geen gebied van editie 2020, wel van editie 2021 (hier heet dat Oostende); het is "
            "hier de gemeente Kortrijk in Zuid-West-Vlaanderen.");
    }
}
