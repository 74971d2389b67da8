#include "sheets/pieces.hpp"

#include "calc/building.hpp"
#include "calc/chart.hpp"
#include "calc/sheet_cell.hpp"
#include "calc/undo_action.hpp"
#include "ladder/lookup.hpp"
#include "ladder/notes.hpp"
#include "office/properties.hpp"
#include "office/refusal.hpp"
#include "office/strings.hpp"
#include "sheets/extent.hpp"
#include "sheets/table.hpp"
#include "sheets/words.hpp"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <cppuhelper/weakref.hxx>

#include <algorithm>

namespace sheets {

using namespace calc;
using namespace css;
using ladder::AreaIndex;
using ladder::ItemIndex;
using ladder::ItemKind;
using office::About;
using office::Refusal;

namespace {

constexpr sal_Int32 chartRows = 16;
constexpr Length nameWidth = 8600;
constexpr Length figureWidth = 2600;

// ---- What the piece consists of, with names in its formulas instead of references.

struct Piece {
    std::string title; ///< a formula
    std::string heading;
    std::vector<TableRow> rows;
    std::vector<TableColumn> columns;
    std::string notesWithin;
    std::size_t notes = 0; ///< how many there are
    ChartForm form = ChartForm::stackedBars;
    std::vector<Colour> colours;
};

class PieceMaker {
public:
    PieceMaker(const Subject& subject, PieceKind kind, bool withChart)
        : subject_(subject)
        , edition_(subject.edition)
        , kind_(kind)
        , withChart_(withChart)
        , formulas_(yearOrLiteral(subject.catalogue.nameToWrite(subject.edition)), subject.language)
        , whole_(wholeArea()) {}

    Piece make() {
        piece_.title =
            formulas_.name(formulas_.edition()) + "&\" – \"&" + formulas_.name(areaLiteral(titleArea()));
        piece_.heading = literal(
            say(subject_.language, kind_ == PieceKind::sectors ? words::sector : words::rungOrInstrument));
        if (kind_ == PieceKind::sectors)
            addSectors();
        else
            addLadder();
        addColumns();
        return std::move(piece_);
    }

    const Formulas& formulas() const { return formulas_; }

private:
    std::string areaLiteral(AreaIndex area) const {
        return literal(ladder::nameToWrite(edition_, edition_.areas()[area]));
    }
    std::string itemLiteral(ItemIndex item) const {
        return literal(ladder::nameToWrite(edition_, edition_.items()[item]));
    }
    AreaIndex titleArea() const { return kind_ == PieceKind::ladder ? subject_.area : whole_; }

    std::vector<AreaIndex> inside(AreaIndex whole) const {
        std::vector<AreaIndex> areas;
        for (AreaIndex area = 0; area < edition_.areas().size(); ++area) {
            if (edition_.areas()[area].parent == whole)
                areas.push_back(area);
        }
        return areas;
    }

    /// An area without others inside stands for the one that it is part of.
    AreaIndex wholeArea() const {
        const auto parent = edition_.areas()[subject_.area].parent;
        return inside(subject_.area).empty() && parent ? *parent : subject_.area;
    }

    void addSectors() {
        for (ItemIndex item = 0; item < edition_.items().size(); ++item) {
            if (edition_.items()[item].kind != ItemKind::sector)
                continue;
            piece_.colours.push_back(palette::category(piece_.rows.size()));
            piece_.rows.push_back({itemLiteral(item)});
        }
        if (piece_.rows.empty())
            throw Refusal(About::options, words::nothingToInsert, {edition_.id()});
        piece_.notesWithin = formulas_.of("LADDER_INFO", {piece_.rows.front().item, "\"rung\""});
        for (ItemIndex item = 0; item < edition_.items().size(); ++item) {
            if (edition_.items()[item].kind == ItemKind::sector) {
                piece_.notes =
                    notesOnItem(edition_, edition_.rung(edition_.items()[item].rung), subject_.language)
                        .size();
                break;
            }
        }
    }

    /// The rungs with their instruments, or for a chart those that are measured.
    void addLadder() {
        std::size_t position = 0;
        for (ItemIndex item = 0; item < edition_.items().size(); ++item) {
            const auto& rung = edition_.items()[item];
            if (rung.kind != ItemKind::rung)
                continue;
            const auto colour = palette::rung(position++);
            if (withChart_) {
                if (isMeasured(edition_, item)) {
                    piece_.rows.push_back({itemLiteral(item), true});
                    piece_.colours.push_back(colour);
                }
                continue;
            }
            piece_.rows.push_back({itemLiteral(item), true, true});
            for (const auto part : edition_.partsOf(rung.rung, ItemKind::instrument))
                piece_.rows.push_back({itemLiteral(part)});
        }
        if (piece_.rows.empty())
            throw Refusal(About::options, words::nothingToInsert, {edition_.id()});
        const bool isOfArea = kind_ == PieceKind::ladder;
        piece_.notesWithin = isOfArea ? areaLiteral(subject_.area) : "";
        piece_.notes = (isOfArea ? notesOnArea(edition_, subject_.area, subject_.language)
                                 : allNotes(edition_, subject_.language))
                           .size();
    }

    void addColumns() {
        const auto parent = edition_.areas()[subject_.area].parent;
        if (kind_ == PieceKind::ladder) {
            addColumn(subject_.area, "RUNG_SHARE");
            if (parent) {
                addColumn(*parent, "RUNG_SHARE");
                if (!withChart_)
                    addShareOfParent(*parent);
            }
            return;
        }
        const bool isOfSectors = kind_ == PieceKind::sectors;
        const auto parts = inside(whole_);
        if (isOfSectors || !withChart_)
            addColumn(whole_, "SECTOR_SHARE");
        for (const auto area : parts)
            addColumn(area, isOfSectors ? "SECTOR_SHARE" : "LADDER_SHARE");
        if (!isOfSectors && withChart_) {
            piece_.form = ChartForm::clusteredColumns;
            piece_.colours.clear();
            for (std::size_t area = 0; area < parts.size(); ++area)
                piece_.colours.push_back(palette::category(area));
        }
        if (piece_.columns.empty())
            throw Refusal(About::area, words::nothingToInsert, {edition_.id()});
    }

    /// Figures, or for a chart shares.
    void addColumn(AreaIndex area, const char* share) {
        piece_.columns.push_back(withChart_ ? valuesOf(formulas_, areaLiteral(area), share, Style::share)
                                            : figuresOf(formulas_, areaLiteral(area)));
    }

    void addShareOfParent(AreaIndex parent) {
        auto column = valuesOf(formulas_, areaLiteral(subject_.area), "LADDER_SHARE", Style::share);
        column.heading =
            literal(say(subject_.language, words::shareIn)) + "&" + formulas_.name(areaLiteral(parent));
        column.styleOverParts = Style::stepShare;
        piece_.columns.push_back(std::move(column));
    }

    const Subject& subject_;
    const ladder::Edition& edition_;
    PieceKind kind_;
    bool withChart_;
    Formulas formulas_;
    AreaIndex whole_;
    Piece piece_;
};

// ---- Writing it.

/// Wider where a column is too narrow, never narrower.
void widen(const Canvas& canvas, sal_Int32 column, Length width) {
    const uno::Reference<table::XColumnRowRange> columns(canvas.sheet(), uno::UNO_QUERY_THROW);
    const uno::Reference<uno::XInterface> properties(columns->getColumns()->getByIndex(column),
                                                     uno::UNO_QUERY_THROW);
    if (office::get<Length>(properties, "Width") < width)
        canvas.width(column, width);
}

Range writePiece(const Canvas& canvas, const Formulas& formulas, const Piece& piece, const Cell& corner) {
    widen(canvas, corner.column, nameWidth);
    for (std::size_t column = 1; column <= piece.columns.size(); ++column)
        widen(canvas, corner.column + static_cast<sal_Int32>(column), figureWidth);
    canvas.formula(corner, piece.title, Style::heading);
    const auto table = writeTable(canvas, formulas, corner.below(), piece.heading, piece.rows, piece.columns);
    Cell cell{corner.column, table.last.row + 1};
    canvas.formula(cell, formulas.of("LADDER_SOURCE", {}), Style::source);
    for (std::size_t k = 1; k <= piece.notes; ++k) {
        cell = cell.below();
        canvas.formula(cell, "\"• \"&" + formulas.listed(formulas.inLanguage("notes"), piece.notesWithin, k),
                       Style::source);
    }
    return table;
}

void addChart(const Canvas& canvas, const Piece& piece, const Range& table, sal_Int32 row,
              ladder::Language language) {
    Chart chart;
    chart.name = "Grafiek " + relative(table.first);
    chart.form = piece.form;
    chart.data = {{table.first, {table.first.column, table.last.row}}, {table.first.right(), table.last}};
    chart.place = canvas.place({{table.first.column, row}, {table.last.column, row + chartRows - 1}});
    chart.colours = piece.colours;
    chart.title = say(language, words::chartTitle);
    chart.description = chart.title;

    insertChart(canvas, chart);
}

/// Styles come and go by an action of their own, which the office has none for.
void addStylesWithUndo(const Spreadsheet& document, ladder::Language interface) {
    const auto added = addStyles({document, uno::UNO_QUERY_THROW});
    const uno::WeakReference<sheet::XSpreadsheetDocument> weak(document);
    const auto add = [weak] {
        const Spreadsheet target = weak;
        addStyles({target, uno::UNO_QUERY_THROW});
    };
    const auto remove = [weak, added] {
        const Spreadsheet target = weak;
        removeStyles({target, uno::UNO_QUERY_THROW}, "CellStyles", added);
    };
    undoManagerOf(document)->addUndoAction(
        new UndoAction(office::toOUString(say(interface, words::undoTable)), remove, add));
}

} // namespace

std::string insertPiece(const ladder::Catalogue& catalogue, const Spreadsheet& document, PieceKind kind,
                        const Request& request, const rtl::OUString& position, bool withChart,
                        ladder::Language interface) {
    requireChangeable(document);
    const auto subject = resolve(catalogue, request, interface);
    PieceMaker maker(subject, kind, withChart);
    const auto piece = maker.make();
    const auto [sheet, corner] = cellAt(document, position);
    // A title, headings, rows, the source, notes, and the chart.
    const auto written = static_cast<sal_Int32>(3 + piece.rows.size() + piece.notes);
    const auto rows = written + (withChart ? 1 + chartRows : 0);
    const Cell last{corner.column + static_cast<sal_Int32>(piece.columns.size()), corner.row + rows - 1};
    requireWritable(sheet, {corner, last});
    requireEmpty(sheet, {corner, last});

    const auto title = say(interface, withChart ? words::undoChart : words::undoTable);
    Range table;
    try {
        const UndoStep step(document, office::toOUString(title));
        addStylesWithUndo(document, interface);
        const Canvas canvas(document, sheet);
        const Building building(document, Building::Record::everything);
        table = writePiece(canvas, maker.formulas(), piece, corner);
        if (withChart)
            addChart(canvas, piece, table, corner.row + written + 1, request.language);
    } catch (...) {
        undoManagerOf(document)->undo();
        throw;
    }
    return nameOf(sheet) + "." + relative(corner) + ":" + relative(table.last);
}

} // namespace sheets
