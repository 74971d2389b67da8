#include "sheets/map_ground.hpp"

#include "calc/palette.hpp"
#include "ladder/lookup.hpp"
#include "ladder/package/outlines.hpp"
#include "office/refusal.hpp"
#include "sheets/words.hpp"

#include <boost/format.hpp>

#include <algorithm>

namespace sheets {

using ladder::AreaIndex;
using ladder::Edition;
using ladder::Outline;

namespace {

std::vector<Outline> outlinesOf(const Edition& edition) {
    ladder::package::Defects told; // when the edition was read
    return ladder::package::outlinesOf(edition.data(), told);
}

bool isAnyDrawn(const std::vector<AreaOnMap>& areas) {
    return std::any_of(areas.begin(), areas.end(), [](const auto& each) { return !each.outline.empty(); });
}

/// The areas inside one of an edition, with the outlines that another edition, or the same, has of them
/// there.
std::vector<AreaOnMap> drawnBy(const Edition& other, const Edition& edition, AreaIndex whole) {
    const auto outlines = outlinesOf(other);
    const auto around = ladder::areaWithId(other, edition.areas()[whole].id);
    std::vector<AreaOnMap> areas;
    for (const auto part : areasIn(edition, whole)) {
        const auto same = ladder::areaWithId(other, edition.areas()[part].id);
        const bool isInside = around && same && other.areas()[*same].parent == around;
        areas.push_back({part, isInside ? outlines[*same] : Outline()});
    }
    return areas;
}

struct Box {
    double west = 180;
    double east = -180;
    double south = 90;
    double north = -90;
};

Box boxAround(const std::vector<AreaOnMap>& areas) {
    Box box;
    for (const auto& [area, outline] : areas) {
        for (const auto& polygon : outline) {
            for (const auto& [longitude, latitude] : polygon.front()) {
                box.west = std::min(box.west, longitude);
                box.east = std::max(box.east, longitude);
                box.south = std::min(box.south, latitude);
                box.north = std::max(box.north, latitude);
            }
        }
    }
    return box;
}

std::string hex(calc::Colour colour) {
    return (boost::format("#%06x") % colour).str();
}

} // namespace

std::vector<AreaOnMap> areasOnMap(const ladder::Catalogue& catalogue, const Edition& edition,
                                  AreaIndex whole) {
    if (auto own = drawnBy(edition, edition, whole); isAnyDrawn(own))
        return own;
    const auto& editions = catalogue.editions();
    for (auto other = editions.rbegin(); other != editions.rend(); ++other) {
        if (auto found = drawnBy(**other, edition, whole); isAnyDrawn(found))
            return found;
    }
    return {};
}

std::vector<AreaOnMap> requireMap(const SheetContext& context) {
    constexpr std::size_t most = 80;
    const auto whole = ladder::wholeOf(context.edition, context.area);
    auto areas = areasOnMap(context.catalogue, context.edition, whole);
    if (areas.empty())
        throw office::Refusal(
            office::About::area, words::noOutlines,
            {context.edition.areas()[whole].name.in(context.language), context.edition.id()});
    if (areas.size() > most)
        throw office::Refusal(office::About::area, words::tooManyForMap, {std::to_string(most)});
    return areas;
}

MapDrawing drawMap(const std::vector<AreaOnMap>& areas, double proportion) {
    constexpr double roomAtSides = 0.02;
    constexpr double roomForText = 0.06;
    constexpr double height = 1000;
    const auto box = boxAround(areas);
    const auto shortening = ladder::shorteningAt((box.south + box.north) / 2);
    // How many degrees of latitude the drawing is high.
    const auto high = std::max((box.north - box.south) / (1 - 2 * roomForText),
                               (box.east - box.west) * shortening / (1 - 2 * roomAtSides) / proportion);
    const auto wide = high * proportion / shortening;
    MapDrawing map;
    map.west = (box.west + box.east - wide) / 2;
    map.east = map.west + wide;
    map.south = (box.south + box.north - high) / 2;
    map.north = map.south + high;

    const auto width = height * proportion;
    map.svg = (boost::format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1%\" height=\"%2%\" "
                             "viewBox=\"0 0 %1% %2%\"><g fill=\"%3%\" fill-rule=\"evenodd\" stroke=\"%4%\" "
                             "stroke-width=\"3\" stroke-linejoin=\"round\">") %
               width % height % hex(calc::palette::land) % hex(calc::palette::mapBorder))
                  .str();
    for (const auto& [area, outline] : areas) {
        for (const auto& polygon : outline) {
            map.svg += "<path d=\"";
            for (const auto& ring : polygon) {
                char command = 'M';
                for (const auto& [longitude, latitude] : ring) {
                    map.svg +=
                        (boost::format("%1%%2$.1f %3$.1f") % command %
                         ((longitude - map.west) / wide * width) % ((map.north - latitude) / high * height))
                            .str();
                    command = 'L';
                }
                map.svg += 'Z';
            }
            map.svg += "\"/>";
        }
    }
    map.svg += "</g></svg>";
    return map;
}

} // namespace sheets
