// Figures set against people: rates and indexes, worked out by hand from the figures and from what Statbel
// published, and the area of a municipality.

#include "answers.hpp"
#include "packages.hpp"

#include "ladder/explain_answer.hpp"
#include "ladder/figures.hpp"
#include "ladder/info.hpp"
#include "ladder/table.hpp"
#include "support/catch.hpp"

#include <array>

using namespace ladder;
using packages::Package;

namespace {

const Edition& bundled() {
    static const auto edition = Package::whole().edition();
    return edition;
}

AreaIndex area(std::string_view name) {
    return bundled().areaNames().find(name).at(0);
}

ItemIndex item(std::string_view name) {
    return bundled().itemNames().find(name).at(0);
}

Catalogue catalogueOf(const Package& package) {
    Editions editions;
    editions.push_back(package.sharedEdition());
    return Catalogue(std::move(editions));
}

std::string explained(Answer answer, std::initializer_list<Term> arguments,
                      Language language = Language::dutch) {
    static const auto catalogue = catalogueOf(Package::whole());
    return explainAnswer(catalogue, answer, {}, std::vector<Term>(arguments), language);
}

std::vector<std::string> namesIn(const Result<Rows>& rows) {
    std::vector<std::string> names;
    REQUIRE(rows);
    for (const auto& row : *rows)
        names.push_back(std::get<std::string>(*row.front()));
    return names;
}

constexpr BaseIndex aged18To64 = 0;
constexpr BaseIndex inhabitants = 1;

} // namespace

TEST_CASE("rates: rung 5 of all six areas", "[rates]") {
    struct {
        const char* area;
        double rate;  // per 1 000 inhabitants of 18 to 64
        double index; // West-Vlaanderen = 100
        double ofAll; // per 1 000 inhabitants
    } const published[] = {
        {"West-Vlaanderen", 60.773253, 100, 35.596135},               // 42 749 ÷ 703 418, ÷ 1 200 945
        {"Westhoek", 53.076569, 87.335409, 30.417491},                // 6 692 ÷ 126 082, ÷ 220 005
        {"Brugge", 54.817979, 90.200831, 32.039470},                  // 9 059 ÷ 165 256, ÷ 282 745
        {"Oostende", 41.883705, 68.917991, 23.748257},                // 3 747 ÷ 89 462, ÷ 157 780
        {"Midden-West-Vlaanderen", 68.429363, 112.597829, 41.077436}, // 10 184 ÷ 148 825, ÷ 247 922
        {"Zuid-West-Vlaanderen", 75.175640, 123.698562, 44.667736}};  // 13 065 ÷ 173 793, ÷ 292 493
    const auto rung = item("5");
    for (const auto& row : published) {
        INFO(row.area);
        CHECK(*rate(bundled(), area(row.area), rung, aged18To64) == Approx(row.rate).epsilon(1e-7));
        CHECK(*index(bundled(), area(row.area), rung, aged18To64) == Approx(row.index).epsilon(1e-7));
        CHECK(*rate(bundled(), area(row.area), rung, inhabitants) == Approx(row.ofAll).epsilon(1e-7));
    }
    CHECK(*rate(bundled(), area("Westhoek"), rung, 126082.0) == Approx(53.076569).epsilon(1e-7));
}

TEST_CASE("rates: the rungs 3 to 5 together are what was published of them", "[rates]") {
    const std::pair<const char*, double> sums[] = {{"West-Vlaanderen", 75.0},
                                                   {"Westhoek", 66.0},
                                                   {"Brugge", 66.8},
                                                   {"Oostende", 59.8},
                                                   {"Midden-West-Vlaanderen", 80.1},
                                                   {"Zuid-West-Vlaanderen", 91.2}};
    for (const auto& [name, sum] : sums) {
        double rates = 0;
        for (const auto* rung : {"3", "4", "5"})
            rates += *rate(bundled(), area(name), item(rung), aged18To64);
        CHECK(rates == Approx(sum).margin(0.05));
    }
}

TEST_CASE("rates: nothing is divided by a base that is missing or zero", "[rates]") {
    const auto with = [](const std::string& value) {
        return Package::whole()
            .replace("base_values.csv", "westhoek,inwoners-18-64,126082", "westhoek,inwoners-18-64," + value)
            .edition();
    };
    const auto westhoek = area("Westhoek");
    const auto rung = item("5");
    CHECK(rate(with(""), westhoek, rung, aged18To64) == Reason::baseMissing);
    CHECK(rate(with("0"), westhoek, rung, aged18To64) == Reason::baseEmpty);
    CHECK(index(with("0"), westhoek, rung, aged18To64) == Reason::baseEmpty);
    // Why there is no figure goes before.
    CHECK(rate(with("0"), westhoek, item("6"), aged18To64) == Reason::notCollected);
    CHECK(rate(bundled(), area("Brugge"), item("AMA"), aged18To64) == Reason::notAvailable);
    CHECK(index(bundled(), area("Brugge"), item("AMA"), aged18To64) == Reason::notAvailable);
    // A parent whose figure is zero, and one without a base.
    const auto zero =
        Package::whole()
            .replace("observations.csv", "west-vlaanderen,trede-5,42749,A", "west-vlaanderen,trede-5,0,A")
            .edition();
    CHECK(index(zero, westhoek, rung, aged18To64) == Reason::noBase);
    const auto noParent =
        Package::whole().replace("base_values.csv", "west-vlaanderen,inwoners-18-64,703418\n", "").edition();
    CHECK(index(noParent, westhoek, rung, aged18To64) == Reason::baseMissing);
    CHECK(index(noParent, area("West-Vlaanderen"), rung, aged18To64) == Reason::baseMissing);
}

TEST_CASE("rates: a base is named, is a number above 0, or is the first", "[rates]") {
    CHECK(findBase(bundled(), {}) == aged18To64);
    CHECK(findBase(bundled(), "INWONERS") == inhabitants);
    CHECK(findBase(bundled(), "18-64") == aged18To64);
    CHECK(findBase(bundled(), "honden") == Reason::unknownBase);
    CHECK(findBase(bundled(), "126.082") == Reason::unknownBase);
    CHECK(findBase(bundled(), 126082.0) == Reason::unknownBase);
    CHECK(findBase(bundled(), "") == Reason::baseEmpty);
    CHECK(findBase(Package().edition(), {}) == Reason::noBases);
    CHECK(findBase(Package().edition(), "Inwoners") == Reason::noBases);
    CHECK(findBaseOrNumber(bundled(), 0.5) == BaseOrNumber(0.5));
    CHECK(findBaseOrNumber(bundled(), "bevolking") == BaseOrNumber(inhabitants));
    CHECK(findBaseOrNumber(bundled(), 0.0) == Reason::baseEmpty); // as Calc passes an empty cell
    CHECK(findBaseOrNumber(bundled(), -1.0) == Reason::notAboveZero);
    CHECK(findBaseOrNumber(bundled(), " ") == Reason::baseEmpty);
}

TEST_CASE("rates: each is explained", "[rates]") {
    CHECK_THAT(
        explained(Answer::rate, {"Westhoek", "5"}),
        StartsWith("Westhoek, Trede 5: Betaald werk met ondersteuning, editie 2020: per 1.000 inwoners "
                   "van 18 tot en met 64 jaar: 6.692 ÷ 126.082 × 1.000 = 53,1; noemer van 01-01-2020: "
                   "Statbel, "));
    CHECK_THAT(explained(Answer::rate, {"Westhoek", "5"}), ContainsSubstring("niet door de uitgever"));
    CHECK_THAT(explained(Answer::rate, {"Westhoek", "5", 100000.0}, Language::english),
               ContainsSubstring("per 1,000: 6,692 ÷ 100,000 × 1,000 = 66.9"));
    CHECK_THAT(explained(Answer::rate, {"Westhoek", "5", 100000.0}, Language::english),
               !ContainsSubstring("publisher, who")); // the notes are on the edition's own bases
    CHECK_THAT(explained(Answer::index, {"Westhoek", "5"}),
               ContainsSubstring("index: 53,1 ÷ 60,8 (West-Vlaanderen) × 100 = 87,3"));
    CHECK_THAT(explained(Answer::index, {"West-Vlaanderen", "5"}),
               ContainsSubstring("index 100, want West-Vlaanderen is geen deel van een ander gebied"));
    CHECK_THAT(explained(Answer::index, {"Brugge", "AMA"}), ContainsSubstring("niet beschikbaar (n.b.)"));
    CHECK(explained(Answer::rate, {"Westhoek", "5", "honden"}) ==
          "'honden' is geen noemer van editie 2020; dat zijn: Inwoners van 18 tot en met 64 jaar en "
          "Inwoners.");
    CHECK(explained(Answer::rate, {"Westhoek", "5", -3.0}, Language::english) ==
          "'-3' is not a base: give a number above 0, or the name of a base.");
    CHECK(explained(Answer::index, {"Westhoek", "5", 7.0}) ==
          "'7' is geen noemer van editie 2020; dat zijn: Inwoners van 18 tot en met 64 jaar en Inwoners.");
    CHECK_THAT(explained(Answer::rate, {"Westhoek", "5", 2020.0}),
               ContainsSubstring("2020 is hier een aantal mensen; een editie staat op de vierde plaats"));
    CHECK_THAT(explained(Answer::rate, {"Westhoek", "6"}), !ContainsSubstring("niet door de uitgever"));
    const auto zero = catalogueOf(Package::whole().replace(
        "observations.csv", "west-vlaanderen,trede-5,42749,A", "west-vlaanderen,trede-5,0,A"));
    const std::array<Term, 2> ofRung{"Westhoek", "5"};
    CHECK_THAT(explainAnswer(zero, Answer::index, {}, ofRung, Language::dutch),
               ContainsSubstring(": geen index; West-Vlaanderen: de verhouding is nul; per 1.000 "));
    const auto nobody = catalogueOf(Package::whole().replace(
        "base_values.csv", "westhoek,inwoners-18-64,126082", "westhoek,inwoners-18-64,0"));
    CHECK_THAT(explainAnswer(nobody, Answer::rate, {}, ofRung, Language::english),
               ContainsSubstring(": no rate: the base is empty or 0"));
    const auto plain = catalogueOf(Package());
    const std::array<Term, 2> arguments{"Westhoek", "5"};
    CHECK(explainAnswer(plain, Answer::rate, {}, arguments, Language::dutch) ==
          "geen verhouding: editie 2020 heeft geen noemers (aantallen inwoners).");
}

TEST_CASE("rates: a municipality leads to its area, and a name of both means the area", "[rates]") {
    CHECK(findAreaOfPlace(bundled(), "Kortrijk")->area == area("Zuid-West-Vlaanderen"));
    CHECK(findAreaOfPlace(bundled(), "oostende")->area == area("Oostende"));
    CHECK(findAreaOfPlace(bundled(), "Westhoek")->area == area("Westhoek"));
    CHECK(findAreaOfPlace(bundled(), "Parijs").error() == Reason::unknownName);
    CHECK(findAreaOfPlace(bundled(), {}).error() == Reason::noName);
    // A figure is never that of the area under the name of the municipality.
    CHECK(findArea(bundled(), "Kortrijk") == Reason::unknownName);
    CHECK_THAT(explained(Answer::areaOfPlace, {"Kortrijk"}),
               StartsWith("Kortrijk, editie 2020: Kortrijk is een gemeente in Zuid-West-Vlaanderen; let op: "
                          "toegekend, niet gepubliceerd: "));
    CHECK(explained(Answer::areaOfPlace, {"Brugge"}, Language::english) ==
          "Bruges, edition 2020: Bruges is itself an area of the ladder.");
}

TEST_CASE("rates: lists and what is known of bases and municipalities", "[rates]") {
    const auto catalogue = catalogueOf(Package::whole());
    CHECK(namesIn(list(catalogue, "noemers", {}, {})) ==
          std::vector<std::string>{"Inwoners van 18 tot en met 64 jaar", "Inwoners"});
    CHECK(namesIn(list(catalogue, "bases_en", {}, {})) ==
          std::vector<std::string>{"Inhabitants aged 18 to 64", "Inhabitants"});
    CHECK(namesIn(list(catalogue, "gemeenten", {}, {})).size() == 64);
    CHECK(namesIn(list(catalogue, "places", "Oostende", {})) ==
          std::vector<std::string>{"Bredene", "De Haan", "Gistel", "Ichtegem", "Middelkerke", "Oostende",
                                   "Oudenburg"});
    CHECK(namesIn(list(catalogue, "places", "West-Vlaanderen", {})).size() == 64);
    CHECK(list(catalogue, "places", "Parijs", {}) == Reason::unknownName);
    CHECK(list(catalogue, "bases", "Oostende", {}) == Reason::unknownField);
    CHECK(list(catalogueOf(Package()), "bases", {}, {}) == Reason::noPart);
    const auto known = [&](const char* name, const char* field) {
        const auto cell = info(catalogue, name, field, {});
        return cell ? std::get<std::string>(*cell) : idOf(cell.error());
    };
    CHECK(known("Kortrijk", "soort") == "gemeente");
    CHECK(known("Kortrijk", "ouder") == "Zuid-West-Vlaanderen");
    CHECK(known("Kortrijk", "parent_en") == "South West Flanders");
    CHECK(known("Ieper", "name_en") == "Ypres");
    CHECK(known("Kortrijk", "gewicht") == "PL106");
    CHECK(known("Brugge", "soort") == "regio"); // the area goes before the municipality
    CHECK(known("Inwoners", "eenheid") == "inwoners");
    CHECK(known("Inwoners", "datum") == "2020-01-01");
    CHECK_THAT(known("18-64", "bron"), StartsWith("Statbel, "));
    CHECK(known("Westhoek", "datum") == "PL106");
}
