#include "sheets/map_cells.hpp"

#include "office/graphics.hpp"
#include "sheets/extent.hpp"
#include "sheets/words.hpp"

#include <algorithm>
#include <cmath>

namespace sheets {

using namespace calc;

namespace {

constexpr sal_Int32 sizeColumn = 2;
constexpr sal_Int32 textColumn = 3;

/// A number as a formula has it in every interface.
std::string decimal(double degrees) {
    return std::to_string(std::llround(degrees * 1e6)) + "/1000000";
}

} // namespace

/// Areas lie about as dense in one direction as in the other.
bool MapCells::hasRoomForNames(Length width) const {
    constexpr double characterWidth = 185; // on average and with room to spare
    constexpr double unevenness = 1.3;     // of how areas lie
    std::size_t longest = 0;
    for (const auto& each : areas_)
        longest =
            std::max(longest, charactersOf(context_.edition.areas()[each.area].name.in(context_.language)));
    return static_cast<double>(longest) * characterWidth * std::sqrt(areas_.size()) * unevenness <= width;
}

void MapCells::writeArea(sal_Int32 k, const std::string& value, const std::string& name,
                         const std::string& text) const {
    const auto first = corner_.below(k);
    const auto hidden = [&](sal_Int32 column, const std::string& formula) {
        canvas_.formula(first.right(column), formula, Style::helper);
    };
    const auto& outline = areas_[static_cast<std::size_t>(k)].outline;
    const auto middle = outline.empty() ? ladder::Position() : middleOf(outline);
    hidden(0, outline.empty() ? "NA()" : decimal(middle.longitude));
    hidden(1, outline.empty() ? "NA()" : decimal(middle.latitude));
    hidden(sizeColumn, outline.empty() ? "NA()" : call("IF", {"N(" + value + ")>0", value, "NA()"}));
    // Not of the style that shows nothing: a chart writes a name as it is shown.
    canvas_.formula(first.right(textColumn), (isNamed_ ? name + "&CHAR(10)&" : "") + text, Style::name);
}

void MapCells::insert(const css::awt::Rectangle& place, const std::string& item, const std::string& measure,
                      const std::string& values, const std::string& source) const {
    MapChart map;
    map.name = say(context_.language, words::map);
    map.place = place;
    const auto drawing = drawMap(areas_, proportionOf(place));
    map.ground = {drawing.west, drawing.east, drawing.south, drawing.north,
                  office::imageOf(context_.office, drawing.svg)};
    map.bubbles = {corner_, corner_.below(count() - 1).right(sizeColumn)};
    for (sal_Int32 k = 0; k < count(); ++k)
        map.texts.push_back({corner_.below(k), corner_.below(k).right(textColumn)});
    writeScale(drawing, values);
    map.scale = {scaleCell(), scaleCell().right(sizeColumn)};
    map.sizeOfTexts = scaleCell().right(textColumn);
    // The source has two sentences, of which each gets a line.
    const auto end = call("FIND", {"\". \"", source + "&\". \""});
    addCaptions(
        map, drawing,
        {item, capitalised(measure), call("LEFT", {source, end}), call("MID", {source, end + "+2", "999"})});
    map.title = say(context_.language, words::map);
    map.description = say(context_.language, words::mapDescription);
    insertMap(canvas_, map);
}

/// Writes an invisible bubble that is larger than the others, so that these do not cover their areas, and the
/// size of texts.
void MapCells::writeScale(const MapDrawing& drawing, const std::string& values) const {
    const auto largest = "MAX(" + values + ")";
    // Where there are many areas, each has less room.
    const auto times = "MAX(15;" + std::to_string(count()) + ")/10";
    const std::string formulas[] = {decimal((drawing.west + drawing.east) / 2),
                                    decimal((drawing.south + drawing.north) / 2),
                                    call("IF", {largest + ">0", largest + "*" + times, "1"}), "1/1000000"};
    for (sal_Int32 column = 0; column < columns; ++column)
        canvas_.formula(scaleCell().right(column), formulas[column], Style::helper);
}

/// Writes lines of text at the top and the bottom of the map, so that it can leave the sheet.
void MapCells::addCaptions(MapChart& map, const MapDrawing& drawing,
                           const std::vector<std::string>& texts) const {
    constexpr double depths[captions] = {0.025, 0.055, 0.955, 0.985}; // of the height, from the top
    auto cell = scaleCell();
    for (std::size_t k = 0; k < texts.size(); ++k) {
        cell = cell.below();
        canvas_.formula(cell, decimal(drawing.west + (drawing.east - drawing.west) * 0.005), Style::helper);
        canvas_.formula(cell.right(), decimal(drawing.north - (drawing.north - drawing.south) * depths[k]),
                        Style::helper);
        canvas_.formula(cell.right(textColumn), texts[k], Style::name);
        map.texts.push_back({cell, cell.right(textColumn), MapText::Side::right, k == 0});
    }
}

} // namespace sheets
