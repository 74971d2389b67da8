#include "sheets/table_insertion.hpp"

#include "calc/building.hpp"
#include "calc/chart.hpp"
#include "calc/fitted_rows.hpp"
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
#include <com/sun/star/sheet/XCalculatable.hpp>
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

/// Items that are parts of one whole, with their notes. They have a table and a chart of their own.
struct Group {
    std::string heading; ///< a formula
    std::vector<TableRow> rows;
    std::vector<Colour> colours;
    std::string notesWithin;
    std::size_t notes = 0; ///< the number of notes
};

/// What is to be written. Formulas name areas and items, instead of referring to cells.
struct TableContent {
    std::string title; ///< a formula
    std::vector<Group> groups;
    std::vector<TableColumn> columns;
    ChartForm form = ChartForm::stackedBars;

    /// From the title to the last note. An empty row parts groups.
    sal_Int32 rows() const {
        std::size_t rows = 1 + groups.size(); // the title, empty rows between groups, and the source
        for (const auto& group : groups)
            rows += 1 + group.rows.size() + group.notes;
        return static_cast<sal_Int32>(rows);
    }
};

class TableContentMaker {
public:
    TableContentMaker(const SheetContext& context, TableKind kind, bool withChart)
        : context_(context)
        , edition_(context.edition)
        , kind_(kind)
        , withChart_(withChart)
        , formulas_(yearOrLiteral(context.catalogue.nameToWrite(context.edition)), context.language)
        , whole_(wholeOf(context.edition, context.area)) {}

    TableContent make() {
        content_.title = formulas_.unlessGone(formulas_.name(formulas_.edition()) + "&\" – \"&" +
                                                  formulas_.name(areaLiteral(titleArea())),
                                              words::loadEdition);
        if (kind_ == TableKind::sectors)
            addSectors();
        else
            addLadder();
        if (content_.groups.empty())
            throw Refusal(About::options, words::nothingToInsert, {edition_.id()});
        addColumns();
        return std::move(content_);
    }

    const Formulas& formulas() const { return formulas_; }

private:
    std::string areaLiteral(AreaIndex area) const {
        return literal(ladder::nameToWrite(edition_, edition_.areas()[area]));
    }
    std::string itemLiteral(ItemIndex item) const {
        return literal(ladder::nameToWrite(edition_, edition_.items()[item]));
    }
    AreaIndex titleArea() const { return kind_ == TableKind::ladder ? context_.area : whole_; }

    /// Adds a group for each rung that is split into sectors.
    void addSectors() {
        for (const auto item : rungsOf(edition_)) {
            const auto rung = edition_.items()[item].rung;
            Group group;
            for (const auto sector : edition_.partsOf(rung, ItemKind::sector)) {
                group.colours.push_back(palette::category(group.rows.size()));
                group.rows.push_back({itemLiteral(sector)});
            }
            if (group.rows.empty())
                continue;
            group.heading = literal(say(context_.language, words::sectorsOfRung) + std::to_string(rung));
            group.notesWithin = itemLiteral(item);
            group.notes = notesOnItem(edition_, item, context_.language).size();
            content_.groups.push_back(std::move(group));
        }
        if (content_.groups.size() == 1)
            content_.groups.front().heading = literal(say(context_.language, words::sector));
    }

    /// Adds the rungs with their instruments, or for a chart only the rungs that are measured.
    void addLadder() {
        Group group;
        std::size_t position = 0;
        for (const auto item : rungsOf(edition_)) {
            const auto colour = palette::rung(position++);
            if (withChart_) {
                if (isMeasured(edition_, item)) {
                    group.rows.push_back({itemLiteral(item), true});
                    group.colours.push_back(colour);
                }
                continue;
            }
            group.rows.push_back({itemLiteral(item), true, true});
            for (const auto part : edition_.partsOf(edition_.items()[item].rung, ItemKind::instrument))
                group.rows.push_back({itemLiteral(part)});
        }
        if (group.rows.empty())
            return;
        group.heading = literal(say(context_.language, words::rungOrInstrument));
        const bool isOfArea = kind_ == TableKind::ladder;
        group.notesWithin = isOfArea ? areaLiteral(context_.area) : "";
        group.notes = (isOfArea ? notesOnArea(edition_, context_.area, context_.language)
                                : allNotes(edition_, context_.language))
                          .size();
        content_.groups.push_back(std::move(group));
    }

    void addColumns() {
        const auto parent = edition_.areas()[context_.area].parent;
        if (kind_ == TableKind::ladder) {
            addColumn(context_.area, "RUNG_SHARE");
            if (parent) {
                addColumn(*parent, "RUNG_SHARE");
                if (!withChart_)
                    addShareOfParent(*parent);
            }
            return;
        }
        const bool isOfSectors = kind_ == TableKind::sectors;
        const auto& parts = areasIn(edition_, whole_);
        if (isOfSectors || !withChart_)
            addColumn(whole_, "SECTOR_SHARE");
        for (const auto area : parts)
            addColumn(area, isOfSectors ? "SECTOR_SHARE" : "LADDER_SHARE");
        if (!isOfSectors && withChart_) {
            content_.form = ChartForm::clusteredColumns;
            auto& colours = content_.groups.front().colours;
            colours.clear();
            for (std::size_t area = 0; area < parts.size(); ++area)
                colours.push_back(palette::category(area));
        }
        if (content_.columns.empty())
            throw Refusal(About::area, words::nothingToInsert, {edition_.id()});
    }

    /// Adds a column with the figures of an area, or for a chart its shares.
    void addColumn(AreaIndex area, const char* share) {
        content_.columns.push_back(withChart_ ? valuesOf(formulas_, areaLiteral(area), share, Style::share)
                                              : figuresOf(formulas_, areaLiteral(area)));
    }

    void addShareOfParent(AreaIndex parent) {
        auto column = valuesOf(formulas_, areaLiteral(context_.area), "LADDER_SHARE", Style::share);
        column.heading =
            literal(say(context_.language, words::shareIn)) + "&" + formulas_.name(areaLiteral(parent));
        column.styleOverParts = Style::stepShare;
        content_.columns.push_back(std::move(column));
    }

    const SheetContext& context_;
    const ladder::Edition& edition_;
    TableKind kind_;
    bool withChart_;
    Formulas formulas_;
    AreaIndex whole_;
    TableContent content_;
};

/// Makes a column as wide as this where it is narrower.
void widen(const Canvas& canvas, sal_Int32 column, Length width) {
    const uno::Reference<table::XColumnRowRange> columns(canvas.sheet(), uno::UNO_QUERY_THROW);
    const uno::Reference<uno::XInterface> properties(columns->getColumns()->getByIndex(column),
                                                     uno::UNO_QUERY_THROW);
    if (office::get<Length>(properties, "Width") < width)
        canvas.width(column, width);
}

/// Writes it all but the charts, and gives the cells of each table.
std::vector<Range> writeContent(const Canvas& canvas, const Formulas& formulas, const TableContent& content,
                                const Cell& corner) {
    widen(canvas, corner.column, nameWidth);
    for (std::size_t column = 1; column <= content.columns.size(); ++column)
        widen(canvas, corner.column + static_cast<sal_Int32>(column), figureWidth);
    canvas.formula(corner, content.title, Style::heading);
    std::vector<Range> tables;
    auto cell = corner.below();
    for (const auto& group : content.groups) {
        tables.push_back(writeTable(canvas, formulas, cell, group.heading, group.rows, content.columns,
                                    Writing::cellByCell));
        cell = {corner.column, tables.back().last.row + 2};
    }
    cell = {corner.column, tables.back().last.row + 1};
    canvas.formula(cell, formulas.of("LADDER_SOURCE", {}), Style::source);
    for (const auto& group : content.groups) {
        for (std::size_t k = 1; k <= group.notes; ++k) {
            cell = cell.below();
            const auto note = formulas.listed(formulas.inLanguage("notes"), group.notesWithin, k);
            canvas.formula(cell, "\"• \"&" + note, Style::source);
        }
    }
    return tables;
}

void addChart(const Canvas& canvas, ChartForm form, const std::vector<Colour>& colours, const Range& table,
              sal_Int32 row, ladder::Language language) {
    Chart chart;
    chart.name = "Grafiek " + relative(table.first);
    chart.form = form;
    chart.data = {{table.first, {table.first.column, table.last.row}}, {table.first.right(), table.last}};
    chart.place = canvas.place({{table.first.column, row}, {table.last.column, row + chartRows - 1}});
    chart.colours = colours;
    chart.title = say(language, words::chartTitle);
    chart.description = chart.title;

    insertChart(canvas, chart);
}

/// Records for undo what the office does not: the styles, and the heights of rows. To be made in a step
/// before the first cell is written, as what is recorded first is undone last.
class Record {
public:
    Record(const Spreadsheet& document, const FittedRows& rows, const rtl::OUString& title)
        : document_(document)
        , rows_(rows)
        , title_(title) {
        const uno::WeakReference<sheet::XSpreadsheetDocument> weak(document);
        const auto model = [weak] {
            const Spreadsheet target = weak;
            return uno::Reference<frame::XModel>(target, uno::UNO_QUERY_THROW);
        };
        const auto undo = [model, rows, added = addStyles(model())] {
            rows.fit();
            removeStyles(model(), "CellStyles", added);
        };
        add(undo, [model] { addStyles(model()); });
    }
    /// To be called after the last cell is written.
    void end(bool withChart) const {
        const uno::WeakReference<sheet::XSpreadsheetDocument> weak(document_);
        add([] {},
            [rows = rows_, weak, withChart] {
                rows.fit();
                const Spreadsheet target = weak;
                if (withChart) // has read its cells before redo gave them a result
                    uno::Reference<sheet::XCalculatable>(target, uno::UNO_QUERY_THROW)->calculateAll();
            });
    }

private:
    void add(UndoAction::Change undo, UndoAction::Change redo) const {
        undoManagerOf(document_)->addUndoAction(new UndoAction(title_, std::move(undo), std::move(redo)));
    }

    const Spreadsheet& document_;
    const FittedRows& rows_;
    rtl::OUString title_;
};

/// Takes back what has been recorded under a title. It fails in silence: what failed before is to be told.
void takeBack(const Spreadsheet& document, const rtl::OUString& title) {
    try {
        const auto undo = undoManagerOf(document);
        if (undo->isLocked() || !undo->isUndoPossible() || undo->getCurrentUndoActionTitle() != title)
            return;
        undo->undo();
        undo->clearRedo(); // what has failed cannot be done anew
    } catch (const uno::Exception&) {
        // A macro has a step of its own open, which takes this with it.
    }
}

} // namespace

std::string insertTable(const ladder::Catalogue& catalogue, const Spreadsheet& document, TableKind kind,
                        const Request& request, const rtl::OUString& position, bool withChart,
                        ladder::Language interface) {
    requireChangeable(document);
    const auto context = resolve(catalogue, request, interface);
    TableContentMaker maker(context, kind, withChart);
    const auto content = maker.make();
    const auto [sheet, corner] = cellAt(document, position);
    const auto written = content.rows();
    // The charts stand below each other, each below an empty row.
    const auto charts = withChart ? static_cast<sal_Int32>(content.groups.size()) : 0;
    const auto rows = written + charts * (1 + chartRows);
    const Cell last{corner.column + static_cast<sal_Int32>(content.columns.size()), corner.row + rows - 1};
    requireWritable(sheet, {corner, last});
    requireEmpty(sheet, {corner, last});

    const auto title = office::toOUString(say(interface, withChart ? words::undoChart : words::undoTable));
    const FittedRows rowsOfTable(document, sheet, {corner, last});
    std::vector<Range> tables;
    try {
        const UndoStep step(document, title);
        const Record record(document, rowsOfTable, title);
        const Canvas canvas(document, sheet);
        const Building building(document, Building::Record::everything);
        recordLooks(canvas.cells({corner, last}));
        tables = writeContent(canvas, maker.formulas(), content, corner);
        for (sal_Int32 k = 0; k < charts; ++k)
            addChart(canvas, content.form, content.groups[k].colours, tables[k],
                     corner.row + written + 1 + k * (1 + chartRows), request.language);
        record.end(withChart);
    } catch (...) {
        takeBack(document, title);
        throw;
    }
    rowsOfTable.fit();
    return nameOf(sheet) + "." + relative(corner) + ":" + relative(tables.back().last);
}

} // namespace sheets
