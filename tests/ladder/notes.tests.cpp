// The caveats that belong under a table.

#include "packages.hpp"
#include "questions.hpp"

#include "ladder/notes.hpp"
#include "ladder/table.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace ladder;
using questions::edition2020;

namespace {

using Lines = std::vector<std::string>;

Lines linesOf(std::string_view area, Language language = Language::dutch) {
    return notesOnArea(edition2020(), findArea(edition2020(), area).value(), language);
}

/// How many lines begin so.
auto countOf(const Lines& lines, std::string_view begin) {
    return std::count_if(lines.begin(), lines.end(),
                         [&](const auto& line) { return line.starts_with(begin); });
}

} // namespace

TEST_CASE("notes: under a ladder stand those that apply to it, and no others", "[notes]") {
    const auto westhoek = linesOf("Westhoek");
    CHECK(countOf(westhoek, "trede 5 en SINE – afgeleid, niet gepubliceerd: SINE telt voor 0,4 mee") == 1);
    CHECK(countOf(westhoek, "alle werkvormen – toegekend, niet gepubliceerd: ") == 1);
    CHECK(countOf(westhoek,
                  "Andere (Westhoek) – aangenomen, niet gepubliceerd: op de pagina van de Westhoek") == 1);
    CHECK(countOf(westhoek, "naast de sectorbalk") == 0);
    const auto middle = linesOf("Midden-West-Vlaanderen");
    CHECK(countOf(middle, "Andere") == 0);
    CHECK(std::count_if(middle.begin(), middle.end(),
                        [](const auto& line) { return line.find("36,8%") != std::string::npos; }) == 1);
}

TEST_CASE("notes: each stands once, with what it is about", "[notes]") {
    const auto lines = linesOf("Brugge");
    CHECK(countOf(lines, "Activiteitencoöperatie, AMA en Arbeidszorg (buiten AMA) (Brugge) – n.b.") == 1);
    CHECK(countOf(lines, "totalen worden van editie tot editie herzien") == 1);
    auto sorted = lines;
    std::sort(sorted.begin(), sorted.end());
    CHECK(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
    const auto province = linesOf("West-Vlaanderen"); // which has every figure
    CHECK(std::none_of(province.begin(), province.end(),
                       [](const auto& line) { return line.find("n.b.") != std::string::npos; }));
}

TEST_CASE("notes: in English", "[notes]") {
    const auto lines = linesOf("Bruges", Language::english);
    CHECK(countOf(lines, "rung 5 and SINE – derived, not published: SINE counts for 0.4") == 1);
    CHECK(countOf(lines, "all instruments – assigned, not published: ") == 1);
}

TEST_CASE("notes: a figure that is not normal", "[notes]") {
    const auto edition = packages::Package()
                             .replace("observations.csv", "westhoek,sine,216,A,", "westhoek,sine,216,P,")
                             .edition();
    const auto lines = notesOnArea(edition, findArea(edition, "Westhoek").value(), Language::dutch);
    CHECK(lines.back() == "SINE (Westhoek) – voorlopig");
}

TEST_CASE("notes: on figures of several areas, each with its own", "[notes]") {
    const auto edition =
        packages::Package()
            .replace("observations.csv", "westhoek,sine,216,A,", "westhoek,sine,216,A,reading")
            .replace("observations.csv", "brugge,lde,71,A,", "brugge,lde,71,A,label-missing")
            .replace("observations.csv", "oostende,lde,24,A,", "oostende,lde,24,A,label-missing")
            .edition();
    const auto lines = allNotes(edition, Language::dutch);
    CHECK(countOf(lines, "Andere (Westhoek); LDE (Brugge en Oostende) – aangenomen") == 1);
}

TEST_CASE("notes: on an item and its parts", "[notes]") {
    const auto lines = notesOnItem(edition2020(), findItem(edition2020(), "3").value(), Language::dutch);
    CHECK(countOf(lines, "AMA en Arbeidszorg (buiten AMA) – aangenomen") == 1);
    CHECK(countOf(lines, "SINE") == 0);
}

TEST_CASE("notes: as a list", "[notes]") {
    const auto rows = [](const Term& what, const Term& within) {
        return list(bundledCatalogue(), what, within, {});
    };
    CHECK(rows("noten", "Westhoek").value().size() == linesOf("Westhoek").size());
    CHECK(rows("notes", "SINE").value().size() == 6);
    CHECK(rows("notes", {}).value().size() == allNotes(edition2020(), Language::dutch).size());
    CHECK(allNotes(edition2020(), Language::dutch).size() == 15);
    CHECK(rows("notes", "Antwerpen") == Reason::unknownName);
    CHECK(std::get<std::string>(rows("notes_en", {}).value().front().front().value()) ==
          allNotes(edition2020(), Language::english).front());
}
