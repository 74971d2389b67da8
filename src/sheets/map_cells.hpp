// What a map on a sheet draws: cells with places, sizes and texts, and the chart that reads them.
#pragma once

#include "calc/map_chart.hpp"
#include "sheets/formulas.hpp"
#include "sheets/map_ground.hpp"

#include <string>
#include <vector>

namespace sheets {

/// The cells are four columns: how far east, how far north, how large, and what is written there. Each area
/// has a row; below them there is one for the scale, and one for each line of text.
class MapCells {
public:
    /// The cells begin in a corner. The map is so wide; names of areas are left out where they would cover
    /// each other.
    MapCells(const calc::Canvas& canvas, const SheetContext& context, const std::vector<AreaOnMap>& areas,
             const calc::Cell& corner, calc::Length width)
        : canvas_(canvas)
        , context_(context)
        , areas_(areas)
        , corner_(corner)
        , isNamed_(hasRoomForNames(width)) {}

    static constexpr sal_Int32 columns = 4;
    /// How many rows it takes for so many areas.
    static constexpr sal_Int32 rows(sal_Int32 areas) { return areas + 1 + captions; }

    /// Writes the row of the k-th area. Formulas give its figure, or no number where there is none; its name;
    /// and its figure as a text.
    void writeArea(sal_Int32 k, const std::string& value, const std::string& name,
                   const std::string& text) const;

    /// Writes the other rows, and inserts the chart. Formulas give what is shown, how it is measured, the
    /// figures of all areas, and the source.
    void insert(const css::awt::Rectangle& place, const std::string& item, const std::string& measure,
                const std::string& values, const std::string& source) const;

private:
    static constexpr sal_Int32 captions = 4;

    sal_Int32 count() const { return static_cast<sal_Int32>(areas_.size()); }
    bool hasRoomForNames(calc::Length width) const;
    calc::Cell scaleCell() const { return corner_.below(count()); }
    void writeScale(const MapDrawing& drawing, const std::string& values) const;
    void addCaptions(calc::MapChart& map, const MapDrawing& drawing,
                     const std::vector<std::string>& texts) const;

    const calc::Canvas& canvas_;
    const SheetContext& context_;
    const std::vector<AreaOnMap>& areas_;
    calc::Cell corner_;
    bool isNamed_;
};

} // namespace sheets
