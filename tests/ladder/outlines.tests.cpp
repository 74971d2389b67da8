// Where areas lie: the outlines of the bundled edition, and those that a package may bring.

#include "ladder/package/outlines.hpp"
#include "ladder/fingerprint.hpp"
#include "ladder/lookup.hpp"
#include "ladder/package/writer.hpp"
#include "packages.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <numbers>
#include <numeric>

using namespace ladder;
using package::Defects;
using package::outlinesOf;
using packages::Findings;
using packages::findings;
using packages::notices;
using packages::Package;

namespace {

constexpr auto file = "areas.geojson";

struct Town {
    const char* name;
    double latitude;
    double longitude;
};

/// A region with its area in square kilometres as Statbel has it for its districts together, and towns of it.
struct Region {
    const char* id;
    double area;
    std::vector<Town> towns;
};

const std::vector<Region>& regions() {
    static const std::vector<Region> regions{{"westhoek",
                                              1188, // Veurne 275, Diksmuide 363, Ieper 550
                                              {{"Ieper", 50.851, 2.886},
                                               {"Diksmuide", 51.033, 2.865},
                                               {"Veurne", 51.072, 2.662},
                                               {"Poperinge", 50.856, 2.727},
                                               {"Koekelare", 51.091, 2.978},
                                               {"Wervik", 50.780, 3.039}}},
                                             {"brugge",
                                              661,
                                              {{"Brugge", 51.209, 3.224},
                                               {"Knokke", 51.343, 3.290},
                                               {"Torhout", 51.066, 3.101},
                                               {"Beernem", 51.137, 3.339},
                                               {"Jabbeke", 51.182, 3.091}}},
                                             {"oostende",
                                              292,
                                              {{"Oostende", 51.216, 2.918},
                                               {"Gistel", 51.157, 2.967},
                                               {"Oudenburg", 51.185, 3.003},
                                               {"Eernegem", 51.130, 3.026},
                                               {"Middelkerke", 51.178, 2.820}}},
                                             {"midden-west-vlaanderen",
                                              602, // Roeselare 272, Tielt 330
                                              {{"Roeselare", 50.946, 3.123},
                                               {"Tielt", 50.999, 3.326},
                                               {"Izegem", 50.914, 3.214},
                                               {"Wingene", 51.058, 3.274},
                                               {"Staden", 50.975, 3.015}}},
                                             {"zuid-west-vlaanderen",
                                              403,
                                              {{"Kortrijk", 50.828, 3.265},
                                               {"Waregem", 50.887, 3.428},
                                               {"Menen", 50.796, 3.121},
                                               {"Avelgem", 50.775, 3.445},
                                               {"Harelbeke", 50.856, 3.309}}}};
    return regions;
}

std::vector<Outline> outlinesOf(const Package& package) {
    Defects notices;
    return package::outlinesOf(package.edition().data(), notices);
}

const Outline& outlineOf(const Edition& edition, const std::vector<Outline>& outlines, std::string_view id) {
    return outlines.at(areaWithId(edition, id).value());
}

/// A package whose outlines are one feature of the Westhoek with this geometry.
Package withGeometry(const std::string& geometry, const std::string& before = "") {
    return Package().write(file, R"({"type": "FeatureCollection", "features": [)" + before +
                                     R"({"type": "Feature", "id": "westhoek", "geometry": )" + geometry +
                                     "}]}");
}

Package withPolygon(const std::string& coordinates) {
    return withGeometry(R"({"type": "Polygon", "coordinates": )" + coordinates + "}");
}

/// Reads an edition without an outline, and tells this alone.
void checkNotice(const Package& package, const packages::Finding& notice) {
    CHECK(findings(package).empty());
    CHECK(packages::warnings(package).empty());
    CHECK(notices(package) == Findings{notice});
    const auto outlines = outlinesOf(package);
    CHECK(outlines.size() == 6);
    CHECK(std::all_of(outlines.begin(), outlines.end(), [](const auto& each) { return each.empty(); }));
}

constexpr auto square = "[[[2, 51], [3, 51], [3, 52], [2, 52], [2, 51]]]";

/// A ring of so many points around a place.
std::string ringOf(int points) {
    std::string ring = "[";
    for (int i = 0; i <= points; ++i) {
        const auto angle = 2 * std::numbers::pi * (i % points) / points;
        ring.append(i == 0 ? "[" : ",[").append(std::to_string(3 + std::cos(angle))).append(",");
        ring.append(std::to_string(51 + std::sin(angle))).append("]");
    }
    return ring + "]";
}

} // namespace

TEST_CASE("outlines: each region has its towns, and no other region has them", "[package][outlines]") {
    const auto edition = Package().edition();
    const auto outlines = outlinesOf(Package());
    for (const auto& region : regions()) {
        for (const auto& town : region.towns) {
            for (const auto& other : regions()) {
                CAPTURE(town.name, other.id);
                CHECK(contains(outlineOf(edition, outlines, other.id), {town.longitude, town.latitude}) ==
                      (other.id == region.id));
            }
            CHECK(contains(outlineOf(edition, outlines, "west-vlaanderen"), {town.longitude, town.latitude}));
        }
    }
    // Just over the border, or in the sea.
    for (const auto& town : std::vector<Town>{{"Maldegem", 51.208, 3.445},
                                              {"Aalter", 51.090, 3.447},
                                              {"Moeskroen", 50.745, 3.214},
                                              {"Komen", 50.765, 2.999},
                                              {"Sluis", 51.308, 3.387},
                                              {"Hondschoote", 50.981, 2.581},
                                              {"the sea", 51.300, 2.900}}) {
        CAPTURE(town.name);
        CHECK_FALSE(
            contains(outlineOf(edition, outlines, "west-vlaanderen"), {town.longitude, town.latitude}));
    }
}

TEST_CASE("outlines: each region is as large as it is, and all together are the province",
          "[package][outlines]") {
    const auto edition = Package().edition();
    const auto outlines = outlinesOf(Package());
    double sum = 0;
    std::size_t points = 0;
    for (const auto& region : regions()) {
        const auto& outline = outlineOf(edition, outlines, region.id);
        const auto area = squareKilometres(outline);
        CAPTURE(region.id, area);
        CHECK(std::abs(area / region.area - 1) < 0.04);
        sum += area;
        REQUIRE(outline.size() == 1);
        REQUIRE(outline.front().size() == 1);
        points += outline.front().front().size();
    }
    // Without gaps and without overlaps.
    CHECK(std::abs(sum / squareKilometres(outlineOf(edition, outlines, "west-vlaanderen")) - 1) < 1e-9);
    CHECK(points < 150); // drawn by hand
}

TEST_CASE("outlines: the middle lies inside, and far from the border", "[outlines]") {
    for (const auto& outline : outlinesOf(Package()))
        CHECK(contains(outline, middleOf(outline)));
    // A horseshoe, whose centre of gravity lies outside, with a thick foot.
    const Outline horseshoe{{{{0, 0}, {10, 0}, {10, 10}, {9, 10}, {9, 4}, {1, 4}, {1, 10}, {0, 10}, {0, 0}}}};
    const auto middle = middleOf(horseshoe);
    CHECK(std::abs(middle.latitude - 2) < 0.05);
    CHECK((middle.longitude > 1.9 && middle.longitude < 8.1));
    // Not in a hole, and in the larger part.
    const Outline holed{{{{0, 0}, {9, 0}, {9, 9}, {0, 9}, {0, 0}}, {{1, 1}, {6, 1}, {6, 8}, {1, 8}, {1, 1}}},
                        {{{20, 0}, {21, 0}, {21, 1}, {20, 1}, {20, 0}}}};
    CHECK(std::abs(middleOf(holed).longitude - 7.5) < 0.2);
    CHECK_FALSE(contains(holed, {3, 3}));
    CHECK(contains(holed, {20.5, 0.5}));
}

TEST_CASE("outlines: an area in square kilometres", "[outlines]") {
    // A degree by a degree at the equator is 111.19 by 111.19 km on a sphere of 6371 km.
    CHECK(squareKilometres({{{{0, -0.5}, {1, -0.5}, {1, 0.5}, {0, 0.5}, {0, -0.5}}}}) ==
          Approx(12364).epsilon(0.001));
    CHECK(squareKilometres({}) == 0);
}

TEST_CASE("outlines: they belong to the edition, and a copy has them", "[package][outlines]") {
    const auto edition = Package().edition();
    packages::Package copy;
    for (const auto& [path, content] : package::write(edition.data()))
        copy.write(path, content);
    CHECK(copy.content(file) == Package().content(file));
    CHECK(hasSameContent(copy.edition().data(), edition.data()));
    CHECK(fingerprintOf(copy.edition().data()) == fingerprintOf(edition.data()));
    CHECK(outlinesOf(copy) == outlinesOf(Package()));
    // Another outline is another edition.
    const auto moved = Package().replaceAll(file, "[3.37, 51.371]", "[3.38, 51.371]").edition();
    CHECK_FALSE(hasSameContent(moved.data(), edition.data()));
    CHECK(fingerprintOf(moved.data()) != fingerprintOf(edition.data()));
}

TEST_CASE("outlines: a package may do without", "[package][outlines]") {
    auto without = Package().remove(file);
    auto& descriptor = without.content("datapackage.json");
    const auto begin = descriptor.rfind(",\n    {\n      \"name\": \"outlines\"");
    REQUIRE(begin != std::string::npos);
    without.write("datapackage.json", descriptor.substr(0, begin) + "\n  ]\n}\n");
    CHECK(findings(without).empty());
    CHECK(notices(without).empty());
    CHECK(outlinesOf(without) == std::vector<Outline>(6));
    // One that is named and not there is told as any file.
    CHECK(notices(Package().remove(file)).size() == 1);
}

TEST_CASE("outlines: what GeoJSON allows is read", "[package][outlines]") {
    const auto& read = [](const Package& package) {
        CHECK(notices(package).empty());
        return outlinesOf(package).at(1);
    };
    const Outline expected{{{{2, 51}, {3, 51}, {3, 52}, {2, 52}, {2, 51}}}};
    CHECK(read(withPolygon(square)) == expected);
    CHECK(read(withPolygon("[[[2,51,7],[3.0,51,7],[3e0,52,7],[2,52,7],[2,51,7]]]")) == expected); // heights
    CHECK(read(withGeometry(R"({"type": "MultiPolygon", "coordinates": [)" + std::string(square) + "]}")) ==
          expected);
    const auto holed = read(withPolygon("[[[2,51],[3,51],[3,52],[2,52],[2,51]],"
                                        "[[2.4,51.4],[2.6,51.4],[2.6,51.6],[2.4,51.6],[2.4,51.4]]]"));
    REQUIRE(holed.size() == 1);
    CHECK(holed.front().size() == 2);
    // The id among the properties, and members of others.
    CHECK(read(Package().write(
              file, R"({"type": "FeatureCollection", "bbox": [2, 51, 3, 52], "features": [{"type": "Feature",
                        "properties": {"id": "westhoek", "x": 1e999}, "geometry": {"type": "Polygon",
                        "coordinates": )" +
                        std::string(square) + "}}]}")) == expected);
    CHECK(read(withGeometry("null")).empty());
}

TEST_CASE("outlines: what cannot be drawn is told at its place, and no figure is touched",
          "[package][outlines]") {
    SECTION("no GeoJSON") {
        checkNotice(Package().write(file, "{"), {file, 1, 2, "", Reason::notJson, {"incomplete JSON"}});
        checkNotice(Package().write(file, R"({"type": "FeatureCollection", "features": [NaN]})"),
                    {file, 1, 44, "", Reason::notJson, {"syntax error"}});
        checkNotice(Package().write(file, "[]"),
                    {file, 1, 1, "", Reason::missingKey, {"type", "FeatureCollection"}});
        checkNotice(Package().write(file, R"({"type": "Feature"})"),
                    {file, 1, 2, "/type", Reason::wrongValue, {"FeatureCollection"}});
        checkNotice(Package().write(file, R"({"type": "FeatureCollection", "features": {}})"),
                    {file, 1, 31, "/features", Reason::wrongValue, {"list"}});
        checkNotice(Package().write(file, R"({"type": "FeatureCollection", "features": [7]})"),
                    {file, 1, 44, "/features/0", Reason::missingKey, {"type", "Feature"}});
    }
    SECTION("no area") {
        const auto feature = [](const std::string& members) {
            return Package().write(file, R"({"type": "FeatureCollection", "features": [{"type": "Feature")" +
                                             members + "}]}");
        };
        checkNotice(feature(R"(, "id": "antwerpen")"),
                    {file, 1, 64, "/features/0/id", Reason::notInTable, {"antwerpen", "areas"}});
        checkNotice(feature(R"(, "id": 5)"), {file, 1, 64, "/features/0/id", Reason::wrongValue, {"text"}});
        checkNotice(feature(R"(, "properties": null)"),
                    {file, 1, 64, "/features/0/properties", Reason::missingKey, {"id", "text"}});
    }
    SECTION("no place on earth") {
        for (const auto* wrong : {"[181, 51]", "[2, -90.5]", "[67000.25, 210000]", "[2]", "[]", "null",
                                  R"(["2", "51"])", "[1e400, 51]", "[18446744073709551615, 51]", "{}"}) {
            CAPTURE(wrong);
            const auto package = withPolygon(std::string("[[") + wrong + ", [3, 51], [3, 52], [2, 51]]]");
            const auto found = notices(package);
            REQUIRE(found.size() == 1);
            CHECK(found.front().problem == Reason::notAPosition);
            CHECK(found.front().name == "/features/0/geometry/coordinates/0/0");
            CHECK(outlinesOf(package).at(1).empty());
        }
    }
    SECTION("no ring") {
        const std::string ring = "/features/0/geometry/coordinates/0";
        checkNotice(withPolygon("[[[2,51],[3,51],[2,51]]]"),
                    {file, 1, 130, ring, Reason::ringTooShort, {"3"}});
        checkNotice(withPolygon("[[[2,51],[3,51],[3,52],[2,52]]]"),
                    {file, 1, 130, ring, Reason::ringNotClosed, {}});
        checkNotice(withPolygon("[7]"), {file, 1, 130, ring, Reason::wrongValue, {"list"}});
    }
    SECTION("no surface") {
        for (const auto* wrong :
             {"[]", "[[[2,51],[3,52],[3,51],[2,52],[2,51]]]", "[[[2,51],[3,51],[3,51],[2,51]]]",
              "[[[2,51],[3,51],[3,52],[2,52],[2,51]],[[5,51],[6,51],[6,52],[5,52],[5,51]]]"}) {
            CAPTURE(wrong);
            checkNotice(withPolygon(wrong),
                        {file, 1, 114, "/features/0/geometry/coordinates", Reason::brokenOutline, {}});
        }
        checkNotice(withGeometry(R"({"type": "Point", "coordinates": [2, 51]})"),
                    {file, 1, 95, "/features/0/geometry/type", Reason::wrongValue, {"Polygon"}});
    }
    SECTION("twice the same area: the first counts") {
        const auto package = withGeometry("null", R"({"type": "Feature", "id": "westhoek", "geometry":
            {"type": "Polygon", "coordinates": )" + std::string(square) +
                                                      "}},\n");
        CHECK(notices(package) ==
              Findings{{file, 3, 21, "/features/1/id", Reason::listedTwice, {"westhoek"}}});
        CHECK(outlinesOf(package).at(1).size() == 1);
    }
    SECTION("one is wrong: the others are there") {
        const auto package = Package().replaceAll(file, "[3.41, 50.91]", "[341, 50.91]");
        const auto found = notices(package);
        REQUIRE(found.size() == 3); // the province and the two regions that meet there
        CHECK(outlinesOf(package).at(1).size() == 1);
        CHECK(outlinesOf(package).at(0).empty());
    }
}

TEST_CASE("outlines: what is made to be large or deep costs little", "[package][outlines][hostile]") {
    const auto start = std::clock();
    // Many points, in one ring and in many.
    CHECK(notices(withPolygon("[" + ringOf(19000) + "]")).empty());
    const auto tooMany = notices(withPolygon("[" + ringOf(20001) + "]"));
    REQUIRE(tooMany.size() == 1);
    CHECK(tooMany.front().problem == Reason::tooManyPoints);
    // A ring that crosses itself at each step.
    std::string zigzag = "[[";
    for (int i = 0; i < 19000; ++i)
        zigzag += "[" + std::to_string(i % 2 == 0 ? i / 200.0 : 95 - i / 200.0) + "," +
                  std::to_string(i % 3) + "],";
    CHECK(notices(withPolygon(zigzag + "[0.0,0]]]")).front().problem == Reason::brokenOutline);
    // Deep, large, and with a fault at each step.
    CHECK(notices(withPolygon(std::string(100000, '['))).front().problem == Reason::notJson);
    CHECK(notices(Package().write(file, std::string((1U << 20U) + 1, ' '))).front().problem ==
          Reason::fileTooLarge);
    std::string faults = R"({"type": "FeatureCollection", "features": [7)";
    for (int i = 0; i < 500000; ++i)
        faults += ",7";
    CHECK(notices(Package().write(file, faults + "]}")).size() == 20);
    CHECK((std::clock() - start) / CLOCKS_PER_SEC < 60);
}
