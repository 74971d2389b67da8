// A figure over several editions, and what breaks the series.

#include "packages.hpp"
#include "questions.hpp"

#include "ladder/explain.hpp"
#include "ladder/series.hpp"
#include "ladder/table.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <sstream>

using namespace ladder;
using packages::packageOf;

namespace {

const std::string sine = "sine,SINE,Social integration economy (SINE),SINE,5,0.4,";

Item& itemOf(EditionData& data, std::string_view id) {
    const auto found =
        std::find_if(data.items.begin(), data.items.end(), [&](const Item& item) { return item.id == id; });
    REQUIRE(found != data.items.end());
    return *found;
}

/// The bundled edition with others beside it, each a copy with edits.
Catalogue catalogueOf(const std::vector<packages::Package>& packages, std::optional<EditionData> other = {}) {
    Editions editions = bundledCatalogue().editions();
    for (const auto& package : packages)
        editions.push_back(package.sharedEdition());
    if (other)
        editions.push_back(std::make_shared<const Edition>(std::move(*other)));
    return Catalogue(std::move(editions));
}

std::vector<Point> seriesOf(const Catalogue& catalogue, std::string_view area, std::string_view item) {
    const auto& last = catalogue.latestEdition();
    return ladder::seriesOf(catalogue, last, findArea(last, area).value(), findItem(last, item).value());
}

using Kinds = std::vector<BreakKind>;

Kinds kindsOf(const Point& point) {
    Kinds kinds;
    for (const auto& found : point.breaks)
        kinds.push_back(found.kind);
    return kinds;
}

std::vector<std::string> breaksIn(const Catalogue& catalogue, std::string_view area,
                                  Language language = Language::english) {
    const auto& last = catalogue.latestEdition();
    return breaksInLadder(catalogue, last, {&last, findArea(last, area).value()}, language);
}

using Lines = std::vector<std::string>;

packages::Package withoutOostende(packages::Package package) {
    std::string rows;
    std::istringstream lines(package.content("observations.csv"));
    for (std::string line; std::getline(lines, line);)
        rows += line.starts_with("oostende,") ? "" : line + "\n";
    return package.write("observations.csv", rows)
        .replace("areas.csv", "oostende,Oostende,Ostend,regio,west-vlaanderen,regio Oostende,\n", "");
}

} // namespace

TEST_CASE("series: one point for each year, with the latest revision", "[series]") {
    const auto catalogue = catalogueOf(
        {packageOf(2021, 0),
         packageOf(2021, 1).replace("observations.csv", "westhoek,trede-5,6692", "westhoek,trede-5,6700"),
         packageOf(2023, 0)});
    const auto points = seriesOf(catalogue, "Westhoek", "5");
    REQUIRE(points.size() == 3);
    CHECK(points[0].edition->id() == "2020");
    CHECK(points[1].edition->id() == "2021-r1");
    CHECK(points[1].observation()->value == 6700);
    CHECK(points[2].edition->id() == "2023");
    SECTION("the restatement is told, with what the first publication gave") {
        REQUIRE(kindsOf(points[1]) == Kinds{BreakKind::restated});
        CHECK(points[1].breaks.front().text.in(Language::english) == "restated: 6,692 in edition 2021-r0");
        CHECK(points[1].breaks.front().text.in(Language::dutch) == "herzien: 6.692 in editie 2021-r0");
        CHECK(breaksIn(catalogue, "Westhoek") ==
              Lines{"2021-r1, rung 5 – restated: 6,692 in edition 2021-r0"});
        CHECK(breakKeysInLadder(
                  catalogue, catalogue.latestEdition(),
                  {&catalogue.latestEdition(), findArea(catalogue.latestEdition(), "Westhoek").value()}) ==
              Lines{"2021-r1 rung trede-5"});
        CHECK(breaksIn(catalogue, "Brugge").empty());
    }
    SECTION("up to the first publication, the revision is told") {
        const auto& first = *catalogue.find("2021-r0");
        const auto until =
            ladder::seriesOf(catalogue, first, *findArea(first, "Westhoek"), *findItem(first, "5"));
        REQUIRE(until.size() == 2);
        CHECK(until[1].breaks.front().text.in(Language::english) == "restated: 6,700 in edition 2021-r1");
    }
}

TEST_CASE("series: an edition alone has nothing to be broken", "[series]") {
    CHECK(seriesOf(bundledCatalogue(), "Westhoek", "SINE").size() == 1);
    for (const auto& area : bundledCatalogue().latestEdition().areas())
        CHECK(breaksIn(bundledCatalogue(), area.id).empty());
    CHECK(list(bundledCatalogue(), "breaks", "Westhoek", {}) == Reason::noPart);
    CHECK(list(bundledCatalogue(), "breaks", {}, {}) == Reason::noName);
    CHECK(editionBefore(bundledCatalogue(), bundledCatalogue().latestEdition()) == nullptr);
}

TEST_CASE("series: what is renamed, moved or weighted otherwise", "[series]") {
    const auto catalogue = catalogueOf({packageOf(2021, 0).replace(
        "instruments.csv", sine, "sine,Sociale inschakeling,Social insertion,,4,0.5,")});
    const auto points = seriesOf(catalogue, "Westhoek", "Sociale inschakeling");
    REQUIRE(points.size() == 2);
    CHECK(points[0].observation()->value == 216);
    CHECK(kindsOf(points[1]) == Kinds{BreakKind::renamed, BreakKind::moved, BreakKind::reweighted});
    CHECK(breaksIn(catalogue, "Westhoek", Language::dutch) ==
          Lines{"2021, Sociale inschakeling – heette 'SINE' in editie 2020; stond op trede 5 in editie 2020; "
                "telde voor 0,4 mee in editie 2020, nu voor 0,5"});
    SECTION("and a formula can look it up by ids") {
        const auto keys = list(catalogue, "break_keys", "Westhoek", {}).value();
        REQUIRE(keys.size() == 1);
        CHECK(std::get<std::string>(keys.front().front().value()) == "2021 instrument sine");
        CHECK(list(catalogue, "break_keys_en", "Westhoek", {}) == Reason::unknownField);
        CHECK(list(catalogue, "break_keys", {}, {}) == Reason::noName);
    }
    SECTION("is said of the figure too") {
        CHECK_THAT(explain(catalogue, "Westhoek", "Sociale inschakeling", "2021", Language::english),
                   ContainsSubstring("; break in the series: was called 'Social integration economy (SINE)' "
                                     "in edition 2020; was on rung 5 in edition 2020; counted for 0.4"));
        CHECK_THAT(explain(catalogue, "Westhoek", "SINE", "2020", Language::english),
                   !ContainsSubstring("break in the series"));
    }
}

TEST_CASE("series: what begins, ends and is succeeded", "[series]") {
    auto package = packageOf(2021, 0);
    package.replace("instruments.csv", "lde,Lokale diensteneconomie", "buurt,Lokale diensteneconomie")
        .replaceAll("observations.csv", ",lde,", ",buurt,");
    SECTION("without a successor") {
        const auto catalogue = catalogueOf({package});
        const auto points = seriesOf(catalogue, "Brugge", "buurt");
        CHECK(points[0].observation() == nullptr);
        CHECK(kindsOf(points[0]).empty());
        CHECK(kindsOf(points[1]) == Kinds{BreakKind::begins});
        CHECK(breaksIn(catalogue, "Brugge") ==
              Lines{"2021, Local services economy (LDE) – new, not in edition 2020",
                    "2021, Local services economy (LDE) – no longer included, unlike in edition 2020"});
    }
    SECTION("with a successor, which the older edition names") {
        auto before = packageOf(2019, 0).edition().data();
        itemOf(before, "lde").successor = "buurt";
        const auto catalogue = catalogueOf({package}, std::move(before));
        const auto& later = *catalogue.find("2021");
        CHECK(breaksIn(catalogue, "Brugge").size() == 2); // 2020 lies between, and names none

        auto without2020 = packageOf(2019, 0).edition().data();
        itemOf(without2020, "lde").successor = "buurt";
        const Catalogue two({std::make_shared<const Edition>(std::move(without2020)),
                             std::make_shared<const Edition>(later.data())});
        CHECK(
            breaksIn(two, "Brugge") ==
            Lines{
                "2021, Local services economy (LDE) – succeeds Local services economy (LDE) of edition 2019",
                "2021, Local services economy (LDE) – succeeded by Local services economy (LDE)"});
    }
}

TEST_CASE("series: a figure of a year in which the item does not exist", "[series]") {
    auto data = packageOf(2021, 0).edition().data();
    itemOf(data, "sine").validTo = 2020;
    itemOf(data, "ama").validTo = 2020; // n.b. in Westhoek
    itemOf(data, "lde").validFrom = 2022;
    itemOf(data, "duaal-leren").validFrom = 2021;
    itemOf(data, "duaal-leren").validTo = 2021;
    const auto catalogue = catalogueOf({}, std::move(data));
    CHECK(breaksIn(catalogue, "Westhoek") ==
          Lines{"2021, Social integration economy (SINE) – a figure from after 2020, the last year in which "
                "this exists",
                "2021, Local services economy (LDE) – a figure from before 2022, the first year in which "
                "this exists"});
}

TEST_CASE("series: an area that begins, moves or is renamed", "[series]") {
    const auto catalogue =
        catalogueOf({packageOf(2021, 0)
                         .replace("areas.csv", "oostende,Oostende,Ostend,", "oostende,Kust,Coast,")
                         .replace("areas.csv", "brugge,Brugge,Bruges,regio,west-vlaanderen",
                                  "brugge,Brugge,Bruges,regio,westhoek")});
    CHECK(breaksIn(catalogue, "Kust") == Lines{"2021, Coast – was called 'Ostend' in edition 2020"});
    CHECK(breaksIn(catalogue, "Brugge") == Lines{"2021, Bruges – was part of West Flanders in edition 2020"});
}

TEST_CASE("series: a figure that its edition calls a break", "[series]") {
    const auto catalogue = catalogueOf(
        {packageOf(2021, 0).replace("observations.csv", "westhoek,sine,216,A", "westhoek,sine,216,B")});
    CHECK(breaksIn(catalogue, "Westhoek") ==
          Lines{"2021, Social integration economy (SINE) – break in the series"});
    CHECK(breaksIn(catalogue, "Brugge").empty());
}

TEST_CASE("series: an area that is left out for a year", "[series]") {
    const auto without = withoutOostende(packageOf(2021, 0));
    const auto catalogue = catalogueOf({without, packageOf(2022, 0), packageOf(2023, 0)});
    CHECK(breaksIn(catalogue, "Oostende") ==
          Lines{"2021, Ostend – no longer included, unlike in edition 2020",
                "2022, Ostend – new, not in edition 2021"});
    const auto points = seriesOf(catalogue, "Oostende", "SINE");
    REQUIRE(points.size() == 4);
    CHECK(points[1].observation() == nullptr);
    CHECK(points[1].item);
    CHECK(points[2].observation()->value == 115);
    CHECK(breaksIn(catalogue, "Brugge").empty());
}

TEST_CASE("series: what broke is listed of an area that is gone, too", "[series]") {
    const auto catalogue = catalogueOf(
        {packageOf(2021, 0), withoutOostende(packageOf(2022, 0)), withoutOostende(packageOf(2023, 0))});
    const auto listed = [&](const Term& what, const Term& within) {
        const auto rows = list(catalogue, what, within, {});
        Lines lines;
        for (const auto& row : rows.value())
            lines.push_back(std::get<std::string>(row.front().value()));
        return lines;
    };
    CHECK(listed("breuken", "Oostende") == Lines{"2022, Oostende – niet meer opgenomen, wel in editie 2021"});
    CHECK(listed("break_keys", "regio Oostende") == Lines{"2022 area oostende"});
    CHECK(list(catalogue, "breaks", "Oostend", {}) == Reason::unknownName);
    CHECK(list(catalogue, "breaks", "Oostende", "2021") == Reason::noPart);
}

TEST_CASE("series: an area that comes into another, or out of it", "[series]") {
    const auto free = [](int year) {
        return packageOf(year, 0).replace("areas.csv", "Ostend,regio,west-vlaanderen", "Ostend,regio,");
    };
    const auto catalogue = catalogueOf({free(2021), packageOf(2022, 0)});
    CHECK(breaksIn(catalogue, "Oostende") ==
          Lines{"2021, Ostend – was part of West Flanders in edition 2020"});
}

TEST_CASE("series: a successor that is nowhere is told by its id", "[series]") {
    auto before = packageOf(2019, 0).edition().data();
    itemOf(before, "lde").successor = "iets-anders";
    itemOf(before, "sine").successor = "lde"; // which says nothing while it goes on
    auto after = packageOf(2021, 0);
    after.replace("instruments.csv", "\nlde,Lokale", "\nbuurt,Lokale")
        .replaceAll("observations.csv", ",lde,", ",buurt,");
    const Catalogue catalogue({std::make_shared<const Edition>(std::move(before)), after.sharedEdition()});
    CHECK(breaksIn(catalogue, "Brugge") ==
          Lines{"2021, Local services economy (LDE) – new, not in edition 2019",
                "2021, Local services economy (LDE) – succeeded by iets-anders"});
}

TEST_CASE("series: a figure that another revision has or has not is restated", "[series]") {
    const auto catalogue = catalogueOf(
        {packageOf(2021, 0).replace("observations.csv", "westhoek,sine,216,A,", "westhoek,sine,,O,"),
         packageOf(2021, 1).replace("observations.csv", "westhoek,lde,22,A,", "westhoek,lde,,O,")});
    CHECK(breaksIn(catalogue, "Westhoek", Language::dutch) ==
          Lines{"2021-r1, SINE – herzien: geen cijfer: niet beschikbaar (n.b.) in editie 2021-r0",
                "2021-r1, Lokale diensteneconomie (LDE) – herzien: 22 in editie 2021-r0"});
}

TEST_CASE("series: what was restated has the reason for which it had no figure", "[series]") {
    const auto catalogue =
        catalogueOf({packageOf(2021, 0)
                         .replace("observations.csv", "westhoek,sine,216,A,", "westhoek,sine,,L,")
                         .replace("observations.csv", "westhoek,lde,22,A,", "westhoek,lde,,Q,"),
                     packageOf(2021, 1)});
    CHECK(breaksIn(catalogue, "Westhoek", Language::dutch) ==
          Lines{"2021-r1, SINE – herzien: geen cijfer: niet gemeten in editie 2021-r0",
                "2021-r1, Lokale diensteneconomie (LDE) – herzien: geen cijfer (niet vrijgegeven) in editie "
                "2021-r0"});
}

TEST_CASE("series: all that breaks it at a figure is said of the figure", "[series]") {
    auto revised = packageOf(2021, 1)
                       .replace("areas.csv", "oostende,Oostende,Ostend,", "oostende,Kust,Coast,")
                       .replace("instruments.csv", "lde,Lokale diensteneconomie (LDE)", "lde,Diensten")
                       .replace("observations.csv", "\noostende,lde,24,A,", "\noostende,lde,25,A,")
                       .edition()
                       .data();
    itemOf(revised, "lde").validFrom = 2022;
    const auto catalogue = catalogueOf({packageOf(2021, 0)}, std::move(revised));
    CHECK(
        explain(catalogue, "Kust", "Diensten", {}, Language::dutch) ==
        "Kust, Diensten, editie 2021-r1: 25 (tewerkstellingsplaatsen), 8,4% van West-Vlaanderen; "
        "beleidsdomein Sociale Economie; breuk in de reeks: heette 'Oostende' in editie 2020; heette "
        "'Lokale diensteneconomie (LDE)' in editie 2020; herzien: 24 in editie 2021-r0; een cijfer van voor "
        "2022, het eerste jaar waarin dit bestaat; let op: toegekend, niet gepubliceerd: het beleidsdomein "
        "stond op de pagina's alleen in kleur, en is toegekend volgens het bevoegde departement.");
}

TEST_CASE("series: what another revision does not have at all is not restated", "[series]") {
    // The revision lacks an area and an item, each with figures of its own.
    auto without = withoutOostende(packageOf(2021, 1));
    without.replace("instruments.csv", "\nlde,", "\nbuurt,")
        .replaceAll("observations.csv", ",lde,", ",buurt,");
    const auto catalogue = catalogueOf({packageOf(2021, 0), without});
    const auto& first = *catalogue.find("2021-r0");
    for (const std::string_view area : {"Oostende", "Brugge"})
        CHECK(breaksInLadder(catalogue, first, {&first, findArea(first, area).value()}, Language::english)
                  .empty());
}
