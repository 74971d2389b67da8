// What an edition sets figures against, and its municipalities: tables that a package may do without.

#include "packages.hpp"

#include "ladder/fingerprint.hpp"
#include "ladder/package/writer.hpp"
#include "ladder/plausibility.hpp"
#include "support/catch.hpp"

#include <functional>

using namespace ladder;
using packages::Finding;
using packages::Findings;
using packages::Package;

namespace {

std::size_t placeCalled(const Edition& edition, std::string_view name) {
    return edition.placeNames().find(name).at(0);
}

} // namespace

TEST_CASE("bases: the bundled edition has the inhabitants that Statbel published", "[bases]") {
    const auto edition = Package::whole().edition();
    REQUIRE(edition.bases().size() == 2);
    CHECK(edition.bases()[0].name.en == "Inhabitants aged 18 to 64");
    CHECK(edition.bases()[0].date == "2020-01-01");
    CHECK(edition.bases()[0].notes.size() == 2);
    CHECK(edition.baseNames().find("Inwoners").front() == 1);
    const auto area = [&](std::string_view name) { return edition.areaNames().find(name).front(); };
    CHECK(edition.baseValue(area("Westhoek"), 0) == 126082);
    CHECK(edition.baseValue(area("West-Vlaanderen"), 1) == 1200945);
    // The regions make up the province.
    for (const BaseIndex base : {0U, 1U}) {
        std::int64_t sum = 0;
        for (const auto region : areasIn(edition, area("West-Vlaanderen")))
            sum += edition.baseValue(region, base).value_or(0);
        CHECK(sum == edition.baseValue(area("West-Vlaanderen"), base));
    }
}

TEST_CASE("bases: the bundled edition has the 64 municipalities of 2020, each in a region", "[bases]") {
    const auto edition = Package::whole().edition();
    CHECK(edition.places().size() == 64);
    const auto areaOf = [&](std::string_view name) {
        return edition.areas()[edition.places()[placeCalled(edition, name)].area].id;
    };
    CHECK(areaOf("Kortrijk") == "zuid-west-vlaanderen");
    CHECK(areaOf("Ypres") == "westhoek");
    CHECK(areaOf("de haan") == "oostende");
    const auto& note = edition.note(edition.places()[placeCalled(edition, "Tielt")].notes.front());
    CHECK(note.basis == Basis::assigned);
}

TEST_CASE("bases: a package may do without them", "[bases]") {
    const Package package;
    CHECK(packages::findings(package.read()).empty());
    const auto edition = package.edition();
    CHECK(edition.bases().empty());
    CHECK(edition.places().empty());
    CHECK_FALSE(edition.baseValue(0, 0).has_value());
    for (const auto& file : package::write(edition.data()))
        CHECK((!file.path.starts_with("base") && file.path != "places.csv"));
    CHECK(fingerprintOf(edition.data()) != fingerprintOf(Package::whole().edition().data()));
}

TEST_CASE("bases: a copy has them, and a change of one figure is a change of the edition", "[bases]") {
    const auto edition = Package::whole().edition();
    Package copy;
    for (const auto& file : package::write(edition.data()))
        copy.write(file.path, file.content);
    CHECK(hasSameContent(copy.edition().data(), edition.data()));
    auto changed = Package::whole();
    changed.replace("base_values.csv", "westhoek,inwoners-18-64,126082", "westhoek,inwoners-18-64,126083");
    CHECK_FALSE(hasSameContent(changed.edition().data(), edition.data()));
    CHECK(fingerprintOf(changed.edition().data()) != fingerprintOf(edition.data()));
    // Each thing that is told of them counts.
    const std::vector<std::function<void(EditionData&)>> changes{
        [](auto& data) { data.bases[0].id = "anders"; },
        [](auto& data) { data.bases[0].name.nl = "anders"; },
        [](auto& data) { data.bases[0].unit.en = "other"; },
        [](auto& data) { data.bases[0].date = "2021-01-01"; },
        [](auto& data) { data.bases[0].source = "anders"; },
        [](auto& data) { data.bases[0].aliases.clear(); },
        [](auto& data) { data.bases[0].notes.clear(); },
        [](auto& data) { data.baseValues[0].value += 1; },
        [](auto& data) { data.baseValues.pop_back(); },
        [](auto& data) { data.places[0].id = "anders"; },
        [](auto& data) { data.places[0].name.nl = "anders"; },
        [](auto& data) { data.places[0].area += 1; },
        [](auto& data) { data.places[0].aliases.emplace_back("anders"); },
        [](auto& data) { data.places[0].notes.clear(); },
        [](auto& data) { data.places.pop_back(); },
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        INFO("change " << i);
        auto data = edition.data();
        changes[i](data);
        CHECK_FALSE(hasSameContent(data, edition.data()));
        CHECK(fingerprintOf(data) != fingerprintOf(edition.data()));
    }
}

TEST_CASE("bases: what is wrong in their tables is told where it is", "[bases]") {
    const auto in = [](const std::string& file, const std::string& text, const std::string& by) {
        return packages::findings(Package::whole().replace(file, text, by).read());
    };
    const std::string values = "base_values.csv";
    const std::string row = "westhoek,inwoners-18-64,126082";
    CHECK(in(values, row, "westhoek,inwoners-18-64,-5") ==
          Findings{{values, 4, 3, "value", Reason::negativeCount, {"-5"}}});
    CHECK(in(values, row, "westhoek,inwoners-18-64,126.082") ==
          Findings{{values, 4, 3, "value", Reason::groupedDigits, {"126.082", "126082"}}});
    CHECK(in(values, row, "westhoek,inwoners-18-64,").empty()); // it is not known
    CHECK(in(values, row, "elders,inwoners-18-64,1") ==
          Findings{{values, 4, 1, "area", Reason::notInTable, {"elders", "areas"}}});
    CHECK(in(values, row, "westhoek,honden,1") ==
          Findings{{values, 4, 2, "base", Reason::notInTable, {"honden", "bases"}}});
    CHECK(in(values, row, "brugge,inwoners,1") ==
          Findings{{values, 7, 2, "base", Reason::duplicateObservation, {"brugge", "inwoners"}}});
    CHECK(in("places.csv", "Koksijde,Koksijde,westhoek", "Koksijde,Koksijde,elders") ==
          Findings{{"places.csv", 26, 4, "area", Reason::notInTable, {"elders", "areas"}}});
    for (const std::string day : {"2020-02-30", "2020-1-1", "2020-01-01x", "1 januari", "9999-99-99",
                                  "2020- 1- 1", "2020-+1-01", "+202-01-01", "2020-01- 1", "0000-01-01"})
        CHECK(packages::findings(Package::whole().replaceAll("bases.csv", "2020-01-01", day).read()) ==
              Findings{{"bases.csv", 2, 6, "date", Reason::notADay, {day}},
                       {"bases.csv", 3, 6, "date", Reason::notADay, {day}}});
    // While nothing is counted, there is no day on which it was.
    auto uncounted = Package::whole().replaceAll("bases.csv", "2020-01-01", "");
    CHECK(packages::findings(uncounted.read()) ==
          Findings{{"bases.csv", 2, 6, "date", Reason::emptyCell, {}},
                   {"bases.csv", 3, 6, "date", Reason::emptyCell, {}}});
    CHECK(packages::findings(uncounted.write(values, "area,base,value\n").read()).empty());
    // A table that is named and not there is missing, and nothing that refers to it is told besides.
    CHECK(packages::findings(Package::whole().remove("bases.csv").read()) ==
          Findings{{"bases.csv", 0, 0, "", Reason::fileMissing, {"268435456"}}});
}

TEST_CASE("bases: a number of people that is unlikely is warned of", "[bases]") {
    const auto edition = Package::whole()
                             .replace("base_values.csv", "westhoek,inwoners-18-64,126082",
                                      "westhoek,inwoners-18-64,1260820") // a digit too many
                             .edition();
    const auto before = Package::whole().edition();
    CHECK(warningsOn(before, nullptr).size() == warningsOn(Package().edition(), nullptr).size());
    std::vector<std::string> said;
    for (const auto& warning : warningsOn(edition, &before)) {
        if (warning.base)
            said.push_back(describe(warning, edition, &before, Language::dutch));
    }
    CHECK(said ==
          std::vector<std::string>{
              "West-Vlaanderen, Inwoners van 18 tot en met 64 jaar: het cijfer is 703.418, dat van de "
              "gebieden erin samen 1.838.156",
              "Westhoek, Inwoners van 18 tot en met 64 jaar: van 126.082 in editie 2020 naar 1.260.820, "
              "een verschil van meer dan de helft"});
}

TEST_CASE("bases: fewer people than stand on a rung are warned of", "[bases]") {
    // As somebody would type them who counts in thousands.
    const auto edition =
        Package::whole()
            .replace("base_values.csv", "westhoek,inwoners-18-64,126082", "westhoek,inwoners-18-64,126")
            .edition();
    std::vector<std::string> said;
    for (const auto& warning : warningsOn(edition, nullptr)) {
        if (warning.base)
            said.push_back(describe(warning, edition, nullptr, Language::english));
    }
    CHECK(said ==
          std::vector<std::string>{"Westhoek, Inhabitants aged 18 to 64: the number is 126, less than "
                                   "the figure of a rung (6,692)"});
}
