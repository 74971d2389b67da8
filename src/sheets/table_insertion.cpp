#include "sheets/table_insertion.hpp"

#include "calc/chart.hpp"
#include "calc/sheet_cell.hpp"
#include "ladder/figures.hpp"
#include "ladder/lookup.hpp"
#include "ladder/notes.hpp"
#include "office/refusal.hpp"
#include "office/strings.hpp"
#include "sheets/extent.hpp"
#include "sheets/map_piece.hpp"
#include "sheets/piece.hpp"
#include "sheets/table.hpp"
#include "sheets/words.hpp"

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

constexpr Length nameWidth = 8600;
constexpr Length figureWidth = 2600;

/// What stands side by side, with its notes. It has a table and a chart of its own.
struct Group {
    std::string heading; ///< a formula
    std::vector<TableRow> rows;
    std::vector<TableColumn> columns;
    std::vector<SeriesLook> series;
    std::string notesWithin;
    std::size_t notes = 0; ///< the number of notes
};

/// What is to be written. Formulas name areas and items, instead of referring to cells.
struct TableContent {
    std::string title; ///< a formula
    std::vector<Group> groups;
    ChartForm form = ChartForm::stackedBars;
    std::string chartTitle;
    std::string chartDescription;

    std::size_t columns() const {
        std::size_t most = 0;
        for (const auto& group : groups)
            most = std::max(most, group.columns.size());
        return most;
    }
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
        content_.chartTitle = say(context_.language, words::partsOfLadder);
        content_.chartDescription = say(context_.language, words::makeUpBars);
        if (kind_ == TableKind::sectors)
            addSectors();
        else if (kind_ == TableKind::comparison && withChart_)
            addShares();
        else
            addLadder();
        if (content_.groups.empty())
            throw Refusal(About::options, words::nothingToInsert, {edition_.id()});
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

    /// The areas inside the whole, for a chart those with the highest figure first.
    template<class FigureOf>
    std::vector<AreaIndex> parts(FigureOf figureOf) const {
        auto areas = areasIn(edition_, whole_);
        const auto figure = [&](AreaIndex area) {
            const auto result = figureOf(area);
            return result ? *result : -1.0;
        };
        if (withChart_)
            std::stable_sort(areas.begin(), areas.end(),
                             [&](AreaIndex a, AreaIndex b) { return figure(a) > figure(b); });
        return areas;
    }

    /// Adds a group for each rung that is split into sectors.
    void addSectors() {
        content_.chartTitle = say(context_.language, words::partsOfSectors);
        for (const auto item : rungsOf(edition_)) {
            const auto rung = edition_.items()[item].rung;
            Group group;
            for (const auto sector : edition_.partsOf(rung, ItemKind::sector)) {
                group.series.push_back({palette::category(group.rows.size())});
                group.rows.push_back({itemLiteral(sector)});
            }
            if (group.rows.empty())
                continue;
            addColumn(group, whole_, "SECTOR_SHARE");
            const auto first = edition_.partsOf(rung, ItemKind::sector).front();
            for (const auto area :
                 parts([&](AreaIndex each) { return ladder::shareOfSectors(edition_, each, first); }))
                addColumn(group, area, "SECTOR_SHARE");
            group.heading = literal(say(context_.language, words::sectorsOfRung) + std::to_string(rung));
            group.notesWithin = itemLiteral(item);
            group.notes = notesOnItem(edition_, item, context_.language).size();
            content_.groups.push_back(std::move(group));
        }
        if (content_.groups.size() == 1)
            content_.groups.front().heading = literal(say(context_.language, words::sector));
    }

    /// Adds a group for each rung that is measured, with the share of each area.
    void addShares() {
        content_.form = ChartForm::bars;
        content_.chartTitle = say(context_.language, words::sharesInRung);
        content_.chartDescription = say(context_.language, words::shareBars);
        for (const auto item : rungsOf(edition_)) {
            if (!isMeasured(edition_, item))
                continue;
            Group group;
            group.heading = literal(say(context_.language, words::area));
            for (const auto area :
                 parts([&](AreaIndex each) { return ladder::shareOfParent(edition_, each, item); }))
                group.rows.push_back({areaLiteral(area)});
            if (group.rows.empty())
                throw Refusal(About::area, words::nothingToInsert, {edition_.id()});
            const auto rung = itemLiteral(item);
            group.columns.push_back({formulas_.rungName(rung), Style::share, Style::share,
                                     [formulas = formulas_, rung](const std::string& area) {
                                         return ifKnown(formulas.of("LADDER_SHARE", {area, rung}));
                                     }});
            group.series = {{palette::heading}};
            content_.groups.push_back(std::move(group));
        }
        if (!content_.groups.empty())
            content_.groups.back().notes = allNotes(edition_, context_.language).size();
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
                    group.series.push_back({colour});
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
        addColumns(group);
        content_.groups.push_back(std::move(group));
    }

    void addColumns(Group& group) {
        const auto parent = edition_.areas()[context_.area].parent;
        if (kind_ == TableKind::comparison) {
            addColumn(group, whole_, "RUNG_SHARE");
            for (const auto area : areasIn(edition_, whole_))
                addColumn(group, area, "RUNG_SHARE");
            return;
        }
        addColumn(group, context_.area, "RUNG_SHARE");
        if (parent) {
            addColumn(group, *parent, "RUNG_SHARE");
            if (!withChart_)
                addShareOfParent(group, *parent);
        }
    }

    /// Adds a column with the figures of an area, or for a chart its shares.
    void addColumn(Group& group, AreaIndex area, const char* share) {
        group.columns.push_back(withChart_ ? valuesOf(formulas_, areaLiteral(area), share, Style::share)
                                           : figuresOf(formulas_, areaLiteral(area)));
    }

    void addShareOfParent(Group& group, AreaIndex parent) {
        auto column = valuesOf(formulas_, areaLiteral(context_.area), "LADDER_SHARE", Style::share);
        column.heading =
            literal(say(context_.language, words::shareIn)) + "&" + formulas_.name(areaLiteral(parent));
        column.styleOverParts = Style::stepShare;
        group.columns.push_back(std::move(column));
    }

    const SheetContext& context_;
    const ladder::Edition& edition_;
    TableKind kind_;
    bool withChart_;
    Formulas formulas_;
    AreaIndex whole_;
    TableContent content_;
};

/// Writes it all but the charts, and gives the cells of each table.
std::vector<Range> writeContent(const Canvas& canvas, const Formulas& formulas, const TableContent& content,
                                const Cell& corner) {
    widen(canvas, corner.column, nameWidth);
    for (std::size_t column = 1; column <= content.columns(); ++column)
        widen(canvas, corner.column + static_cast<sal_Int32>(column), figureWidth);
    canvas.formula(corner, content.title, Style::heading);
    std::vector<Range> tables;
    auto cell = corner.below();
    for (const auto& group : content.groups) {
        tables.push_back(writeTable(canvas, formulas, cell, group.heading, group.rows, group.columns,
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

/// The rows that the chart of a group takes: those of its title and legend, and those of its bars.
sal_Int32 chartRows(const TableContent& content, const Group& group) {
    const auto bars = content.form == ChartForm::bars ? group.rows.size() : group.columns.size();
    return static_cast<sal_Int32>(12 + group.series.size() + bars * 3 / 2);
}

void addChart(const Canvas& canvas, const TableContent& content, const Group& group, const Range& table,
              const Range& place, const Cell& title, const Cell& source) {
    Chart chart;
    chart.name = "Grafiek " + relative(table.first);
    chart.form = content.form;
    chart.data = {{table.first, {table.first.column, table.last.row}}, {table.first.right(), table.last}};
    chart.hasSeriesInRows = content.form == ChartForm::stackedBars;
    chart.place = canvas.place(place);
    chart.series = group.series;
    chart.above = {title};
    chart.below = {source};
    chart.title = content.chartTitle;
    chart.description = content.chartDescription;
    insertChart(canvas, chart);
}

} // namespace

std::string insertTable(const uno::Reference<uno::XComponentContext>& office,
                        const ladder::Catalogue& catalogue, const Spreadsheet& document, TableKind kind,
                        const Request& request, const rtl::OUString& position, bool withChart,
                        ladder::Language interface) {
    if (kind == TableKind::map)
        return insertMapPiece(office, catalogue, document, request, position, withChart, interface);
    requireChangeable(document);
    const auto context = resolve(catalogue, request, interface);
    TableContentMaker maker(context, kind, withChart);
    const auto content = maker.make();
    const auto place = cellAt(document, position);
    const auto& sheet = place.sheet;
    const auto& corner = place.cell; // which a lambda can take, as it cannot a structured binding
    auto rows = content.rows();
    // The charts stand below each other, each below an empty row.
    std::vector<Range> charts;
    for (const auto& group : content.groups) {
        if (!withChart)
            continue;
        const auto height = chartRows(content, group);
        const auto first = corner.below(rows + 1);
        charts.push_back(
            {first, first.below(height - 1).right(static_cast<sal_Int32>(group.columns.size()))});
        rows += 1 + height;
    }
    const Cell last{corner.column + static_cast<sal_Int32>(content.columns()), corner.row + rows - 1};
    std::vector<Range> tables;
    const auto title = office::toOUString(say(interface, withChart ? words::undoChart : words::undoTable));
    writePiece(document, sheet, {{{corner, last}}, {corner, last}}, title, withChart,
               [&](const Canvas& canvas) {
                   tables = writeContent(canvas, maker.formulas(), content, corner);
                   const auto source = Cell{corner.column, tables.back().last.row + 1};
                   for (std::size_t k = 0; k < charts.size(); ++k)
                       addChart(canvas, content, content.groups[k], tables[k], charts[k], corner, source);
               });
    return nameOf(sheet) + "." + relative(corner) + ":" + relative(tables.back().last);
}

} // namespace sheets
