#include "sheets/map_piece.hpp"

#include "ladder/figures.hpp"
#include "ladder/lookup.hpp"
#include "ladder/notes.hpp"
#include "office/strings.hpp"
#include "sheets/map_cells.hpp"
#include "sheets/number_text.hpp"
#include "sheets/piece.hpp"
#include "sheets/rates.hpp"
#include "sheets/words.hpp"

#include <algorithm>

namespace sheets {

using namespace calc;

namespace {

constexpr Length nameWidth = 5800;
constexpr Length figureWidth = 2600;
constexpr Length rowHeight = 452;        // of a row under the map, as the office makes it
constexpr sal_Int32 leastRowsOfMap = 27; // about as high as four columns are wide

struct MeasureLook {
    const char* function;
    Style style;
    Style styleOfWhole;
};

MeasureLook lookOf(Measure measure) {
    switch (measure) {
    case Measure::share:
        return {"LADDER_SHARE", Style::share, Style::stepShare};
    case Measure::rate:
        return {"LADDER_RATE", Style::rate, Style::stepRate};
    case Measure::index:
        return {"LADDER_INDEX", Style::rate, Style::stepRate};
    case Measure::count:
        break;
    }
    return {"LADDER_COUNT", Style::count, Style::stepCount};
}

class MapPiece {
public:
    MapPiece(const SheetContext& context, const Cell& corner)
        : context_(context)
        , corner_(corner)
        , look_(lookOf(context.measure))
        , whole_(ladder::wholeOf(context.edition, context.area))
        , areas_(sorted(requireMap(context)))
        , formulas_(yearOrLiteral(context.catalogue.nameToWrite(context.edition)), context.language)
        , item_(literal(ladder::nameToWrite(context.edition, context.edition.items()[context.item])))
        , notes_(notesOnItem(context.edition, context.item, context.language).size()) {}

    /// The title, and the table with the whole below it.
    Range table() const { return {corner_, {corner_.column + 1, firstRow() + count()}}; }
    /// The table, its source and its notes.
    Range cells() const {
        return {corner_, {corner_.column + 1, table().last.row + 1 + static_cast<sal_Int32>(notes_) + 1}};
    }
    /// What lies under the map, below an empty row.
    Range ground() const {
        const Cell first{corner_.column, cells().last.row + 2};
        const auto rows = std::max(leastRowsOfMap, MapCells::rows(count()));
        return {first, first.right(MapCells::columns - 1).below(rows - 1)};
    }

    void writeTable(const Canvas& canvas) const {
        widen(canvas, corner_.column, nameWidth);
        widen(canvas, corner_.column + 1, figureWidth);
        const auto title = nameOfItem() + "&\", \"&" + measureTitle();
        canvas.formula(corner_, formulas_.unlessGone(title, words::loadEdition), Style::heading);
        canvas.text(corner_.below(), word(words::areaColumn), Style::columnText);
        const auto measure = static_cast<std::size_t>(context_.measure);
        canvas.text(corner_.below().right(), word(words::measureNames[measure]), Style::columnNumber);
        for (sal_Int32 k = 0; k < count(); ++k)
            writeRow(canvas, nameCell(k), areaOf(k), Style::name, look_.style);
        writeRow(canvas, nameCell(count()), whole_, Style::stepName, look_.styleOfWhole);
        const auto first = nameCell(0).right();
        canvas.styleWhere({first, first.below(count())}, isInWords(first), Style::noFigure);
        writeFoot(canvas, nameCell(count()).below());
    }

    void writeMap(const Canvas& canvas) const {
        const auto cells = ground();
        canvas.heights(cells.first.row, cells.last.row, rowHeight);
        const MapCells map(canvas, context_, areas_, cells.first, canvas.place(cells).Width);
        for (sal_Int32 k = 0; k < count(); ++k)
            map.writeArea(k, valueCell(k), reference(nameCell(k)), figureText(valueCell(k)));
        map.insert(canvas.place(cells), nameOfItem(), measureTitle(),
                   reference(Range{nameCell(0).right(), nameCell(count() - 1).right()}),
                   formulas_.of("LADDER_SOURCE", {}));
        // Between the edge of the map and that of the cells nothing is to be seen, in any theme of the
        // office.
        canvas.fill(cells, palette::white);
        canvas.textColour(cells, palette::white);
    }

private:
    sal_Int32 count() const { return static_cast<sal_Int32>(areas_.size()); }
    sal_Int32 firstRow() const { return corner_.row + 2; }
    Cell nameCell(sal_Int32 k) const { return {corner_.column, firstRow() + k}; }
    std::string valueCell(sal_Int32 k) const { return reference(nameCell(k).right()); }
    ladder::AreaIndex areaOf(sal_Int32 k) const { return areas_[static_cast<std::size_t>(k)].area; }
    std::string word(const Words& words) const { return say(context_.language, words); }
    std::string areaLiteral(ladder::AreaIndex area) const {
        return literal(ladder::nameToWrite(context_.edition, context_.edition.areas()[area]));
    }

    /// The areas with the highest figure first; those without one stand at the end.
    std::vector<AreaOnMap> sorted(std::vector<AreaOnMap> areas) const {
        const auto figure = [&](const AreaOnMap& each) {
            const auto& edition = context_.edition;
            const auto found = isAgainstBase(context_.measure)
                                   ? ladder::rate(edition, each.area, context_.item, ladder::firstBase)
                                   : ladder::count(edition, each.area, context_.item);
            return found ? *found : -1.0;
        };
        std::stable_sort(areas.begin(), areas.end(),
                         [&](const auto& a, const auto& b) { return figure(a) > figure(b); });
        return areas;
    }

    std::string nameOfItem() const {
        auto name = formulas_.name(item_);
        if (context_.edition.items()[context_.item].kind != ladder::ItemKind::rung)
            return name;
        return name + "&" + literal(" (" + word(words::ofRung)) + "&" +
               formulas_.of("LADDER_INFO", {item_, "\"rung\""}) + "&\")\"";
    }

    std::string measureTitle() const {
        auto text = literal(word(words::measureTitles[static_cast<std::size_t>(context_.measure)]));
        switch (context_.measure) {
        case Measure::count:
            return text;
        case Measure::rate:
            return text + "&" + formulas_.info(base(), "unit");
        default:
            return text + "&" + formulas_.name(areaLiteral(whole_));
        }
    }

    /// A formula for the name of what rates are set against.
    std::string base() const { return Rates::firstBase(formulas_); }

    void writeRow(const Canvas& canvas, const Cell& cell, ladder::AreaIndex area, Style nameStyle,
                  Style valueStyle) const {
        const auto key = areaLiteral(area);
        canvas.formula(cell, call("IFERROR", {formulas_.name(key), key}), nameStyle);
        const auto value = isAgainstBase(context_.measure) ? formulas_.of(look_.function, {key, item_, ""})
                                                           : formulas_.of(look_.function, {key, item_});
        canvas.formula(cell.right(), call("IFNA", {value, formulas_.whyNoFigure(key, item_)}), valueStyle);
    }

    void writeFoot(const Canvas& canvas, Cell cell) const {
        canvas.formula(cell, formulas_.of("LADDER_SOURCE", {}), Style::source);
        const auto add = [&](const std::string& formula) {
            cell = cell.below();
            canvas.formula(cell, "\"• \"&" + formula, Style::source);
        };
        for (std::size_t k = 1; k <= notes_; ++k)
            add(formulas_.listed(formulas_.inLanguage("notes"), item_, k));
        if (isAgainstBase(context_.measure))
            add(Rates(formulas_, base()).note(formulas_.name(areaLiteral(whole_))));
    }

    /// A formula for a figure, or the words in its place, as a text.
    std::string figureText(const std::string& cell) const {
        const auto written = context_.measure == Measure::count   ? wholeNumberText(cell)
                             : context_.measure == Measure::share ? shareText(cell)
                                                                  : roundedDecimalText(cell);
        return call("IF", {"ISNUMBER(" + cell + ")", written, cell});
    }

    const SheetContext& context_;
    Cell corner_;
    MeasureLook look_;
    ladder::AreaIndex whole_;
    std::vector<AreaOnMap> areas_;
    Formulas formulas_;
    std::string item_; ///< its name, as a formula writes it
    std::size_t notes_;
};

} // namespace

std::string insertMapPiece(const css::uno::Reference<css::uno::XComponentContext>& office,
                           const ladder::Catalogue& catalogue, const Spreadsheet& document,
                           const Request& request, const rtl::OUString& position, bool withMap,
                           ladder::Language interface) {
    requireChangeable(document);
    auto context = resolve(catalogue, request, interface);
    context.office = office;
    const auto [sheet, corner] = cellAt(document, position);
    const MapPiece piece(context, corner);
    const auto cells = piece.cells();
    const PieceCells place{{{corner, withMap ? piece.ground().last : cells.last}}, cells};
    const auto title = office::toOUString(say(interface, withMap ? words::undoMap : words::undoTable));
    writePiece(document, sheet, place, title, withMap, [&](const Canvas& canvas) {
        piece.writeTable(canvas);
        if (withMap)
            piece.writeMap(canvas);
    });
    return nameOf(sheet) + "." + relative(corner) + ":" + relative(piece.table().last);
}

} // namespace sheets
