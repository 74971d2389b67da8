// Editions: which one is meant.

#include "packages.hpp"
#include "questions.hpp"

#include "ladder/texts.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>

using namespace ladder;
using packages::packageOf;
using namespace std::string_view_literals;

namespace {

/// Added in another order than that of their age.
Catalogue catalogue() {
    Editions editions;
    for (const auto& [year, revision] : {std::pair(2021, 0), {2020, 2}, {2020, 0}, {2019, 3}, {2020, 10}})
        editions.push_back(packageOf(year, revision).sharedEdition());
    return Catalogue(std::move(editions));
}

/// The year and revision of the edition that is meant.
std::pair<int, int> meant(const Catalogue& editions, const Term& term) {
    const auto found = findEdition(editions, term);
    return found ? std::pair((*found)->year(), (*found)->revision()) : std::pair(0, 0);
}

} // namespace

TEST_CASE("editions: a name means", "[editions]") {
    const auto editions = catalogue();
    SECTION("for a year its latest revision") {
        CHECK(meant(editions, "2020") == std::pair(2020, 10));
        CHECK(meant(editions, 2020.0) == std::pair(2020, 10));
        CHECK(meant(editions, "2019") == std::pair(2019, 3));
    }
    SECTION("for an id that revision") {
        CHECK(meant(editions, "2020-r2") == std::pair(2020, 2));
        CHECK(meant(editions, "2020-R10") == std::pair(2020, 10));
        CHECK(meant(editions, " 2020 r2 ") == std::pair(2020, 2));
        CHECK(meant(editions, "2021-r0") == std::pair(2021, 0));
    }
    SECTION("for r0 the first publication") {
        CHECK(meant(editions, "2020-r0") == std::pair(2020, 0));
    }
    SECTION("for nothing the latest") {
        for (const Term& term : {Term{}, Term{0.0}, Term{""sv}, Term{"  "sv}})
            CHECK(meant(editions, term) == std::pair(2021, 0));
    }
    SECTION("for anything else no edition") {
        for (const Term& term : {Term{"2018"sv}, Term{2018.0}, Term{"2020-r1"sv}, Term{"2019-r0"sv},
                                 Term{"-2020"sv}, Term{-2020.0}, Term{2020.5}, Term{"Westhoek"sv},
                                 Term{"2020\xFF"sv}, Term{std::numeric_limits<double>::quiet_NaN()},
                                 Term{std::numeric_limits<double>::infinity()}, Term{1e300}})
            CHECK(findEdition(editions, term) == Reason::unknownEdition);
        const std::string huge(1'000'000, '2');
        CHECK(findEdition(editions, std::string_view(huge)) == Reason::unknownEdition);
    }
}

TEST_CASE("editions: an id has the revision only where there is one", "[editions]") {
    CHECK(packageOf(2020, 0).edition().id() == "2020");
    CHECK(packageOf(2020, 1).edition().id() == "2020-r1");
}

TEST_CASE("editions: the areas in an area, in the order of publication", "[editions]") {
    const auto edition =
        packageOf(2020, 0)
            .replace("areas.csv", "Westhoek,regio,west-vlaanderen", "Westhoek,regio,oostende")
            .replace("areas.csv", "Bruges,regio,west-vlaanderen", "Bruges,regio,")
            .edition();
    const auto idsIn = [&](std::optional<AreaIndex> parent) {
        std::vector<std::string> ids;
        for (const auto area : areasIn(edition, parent))
            ids.push_back(edition.areas()[area].id);
        return ids;
    };
    using Ids = std::vector<std::string>;
    CHECK(idsIn({}) == Ids{"west-vlaanderen", "brugge"});
    CHECK(idsIn(areaWithId(edition, "west-vlaanderen")) ==
          Ids{"oostende", "midden-west-vlaanderen", "zuid-west-vlaanderen"});
    CHECK(idsIn(areaWithId(edition, "oostende")) == Ids{"westhoek"});
    CHECK(idsIn(areaWithId(edition, "brugge")).empty());
    std::vector<std::pair<std::string, std::size_t>> tree;
    for (const auto& [area, depth] : areaTree(edition))
        tree.emplace_back(edition.areas()[area].id, depth);
    CHECK(tree == std::vector<std::pair<std::string, std::size_t>>{{"west-vlaanderen", 0},
                                                                   {"oostende", 1},
                                                                   {"westhoek", 2},
                                                                   {"midden-west-vlaanderen", 1},
                                                                   {"zuid-west-vlaanderen", 1},
                                                                   {"brugge", 0}});
}

TEST_CASE("editions: a catalogue", "[editions]") {
    SECTION("holds its editions from old to new") {
        std::vector<std::string> ids;
        const auto editions = catalogue();
        for (const auto& edition : editions.editions())
            ids.push_back(edition->id());
        CHECK(ids == std::vector<std::string>{"2019-r3", "2020", "2020-r2", "2020-r10", "2021"});
    }
    SECTION("is never empty") {
        CHECK_THROWS_AS(Catalogue({}), std::invalid_argument);
    }
    SECTION("means the latest where none is named, or the one that it was told") {
        CHECK(catalogue().defaultEdition().id() == "2021");
        const auto all = catalogue().editions();
        CHECK(Catalogue(all, "2020").defaultEdition().id() == "2020-r10");
        CHECK(Catalogue(all, "2020-r2").defaultEdition().id() == "2020-r2");
        CHECK(Catalogue(all, "2020-r0").defaultEdition().id() == "2020");
        CHECK(Catalogue(all, "2020-r2").latestEdition().id() == "2021");
        CHECK(meant(Catalogue(all, "2019"), {}) == std::pair(2019, 3));
        CHECK(meant(Catalogue(all, "2019"), "2020") == std::pair(2020, 10));
    }
    SECTION("means the latest where the one that it was told is not there") {
        for (const auto* absent : {"1999", "2020-r1", "Westhoek", " "})
            CHECK(Catalogue(catalogue().editions(), absent).defaultEdition().id() == "2021");
    }
    SECTION("shares its editions with another") {
        const auto one = catalogue();
        const Catalogue other(one.editions(), "2019");
        CHECK(&other.latestEdition() == &one.latestEdition());
    }
    SECTION("tells an edition that it does not have from its own") {
        const Catalogue one({packageOf(2020, 1).sharedEdition()});
        CHECK(one.nameToWrite(one.latestEdition()) == "2020-r1");
        CHECK(one.nameToWrite(packageOf(2020, 0).edition()) == "2020-r0");
        CHECK(one.nameToWrite(packageOf(2019, 0).edition()) == "2019-r0");
    }
    SECTION("holds no edition twice") {
        Editions twins;
        twins.push_back(packageOf(2020, 1).sharedEdition());
        twins.push_back(packageOf(2020, 1).sharedEdition());
        CHECK_THROWS_AS(Catalogue(std::move(twins)), std::invalid_argument);
    }
}

TEST_CASE("editions: the bundled one", "[editions]") {
    const auto& edition = bundledCatalogue().defaultEdition();
    CHECK(edition.id() == "2020");
    CHECK(edition.title() == "Participatieladder 2020");
    CHECK(edition.publisher() == "POM West-Vlaanderen");
    CHECK(edition.areas().size() == 6);
    CHECK(edition.domains().size() == 4);
    CHECK(edition.partsOf(5, ItemKind::instrument).size() == 4);
    CHECK(edition.partsOf(4, ItemKind::instrument).size() == 5);
    CHECK(edition.partsOf(3, ItemKind::instrument).size() == 2);
    CHECK(edition.partsOf(3, ItemKind::sector).size() == 5);
    CHECK(edition.partsOf(5, ItemKind::sector).empty());
    CHECK(rungRange(edition) == std::pair(1, 6));
    CHECK(edition.items()[edition.rung(4)].id == "trede-4");
    CHECK_THROWS_AS(edition.rung(7), std::out_of_range);
}

TEST_CASE("editions: one has an observation for each area and item", "[editions]") {
    auto data = packageOf(2020, 0).edition().data();
    CHECK_NOTHROW(Edition(data));
    auto less = data;
    less.observations.pop_back();
    CHECK_THROWS_WITH(Edition(less), "an edition has one observation for each area and item");
    auto more = data;
    more.observations.push_back(more.observations.back());
    CHECK_THROWS_AS(Edition(more), std::invalid_argument);
}

TEST_CASE("editions: the observations of one may come in any order", "[editions]") {
    const auto data = packageOf(2020, 0).edition().data();
    auto turned = data;
    std::reverse(turned.observations.begin(), turned.observations.end());
    CHECK(Edition(turned).data() == data);
    CHECK(questions::ask(count, Edition(turned), "Westhoek", "SINE") == 216);
}

TEST_CASE("editions: areas as a tree, each after the one that it is in", "[editions]") {
    const auto treeOf = [](const std::vector<std::pair<std::string, std::string>>& areas) {
        EditionData data;
        for (const auto& [id, parent] : areas) {
            Area area;
            area.id = id;
            for (AreaIndex index = 0; index < areas.size(); ++index) {
                if (areas[index].first == parent)
                    area.parent = index;
            }
            data.areas.push_back(area);
        }
        const Edition edition(data);
        std::vector<std::string> lines;
        for (const auto& [area, depth] : areaTree(edition))
            lines.push_back(std::string(static_cast<std::size_t>(depth), ' ') + edition.areas()[area].id);
        return lines;
    };
    using Lines = std::vector<std::string>;
    CHECK(treeOf({}) == Lines{});
    CHECK(treeOf({{"a", ""}}) == Lines{"a"});
    CHECK(treeOf({{"a", ""}, {"b", "a"}, {"c", "b"}, {"d", "c"}}) == Lines{"a", " b", "  c", "   d"});
    SECTION("in the order of the edition, wherever the parents stand in it") {
        CHECK(treeOf({{"x", "b"}, {"a", ""}, {"y", "b"}, {"b", ""}, {"z", "a"}, {"q", "y"}}) ==
              Lines{"a", " z", "b", " x", " y", "  q"});
    }
}

TEST_CASE("editions: the rungs of a ladder go from its lowest to its highest number", "[editions]") {
    const auto ladderOf = [](const std::vector<int>& numbers) {
        EditionData data;
        for (const auto number : numbers)
            data.items.emplace_back().rung = number;
        return Edition(data);
    };
    CHECK(rungRange(ladderOf({4})) == std::pair(4, 4));
    CHECK(rungRange(ladderOf({3, 9, 2, 5})) == std::pair(2, 9));
    SECTION("and come in its order, the last as well") {
        CHECK(inOrderOfLadder(ladderOf({3, 9, 2})) == std::vector<ItemIndex>{0, 1, 2});
    }
}
