#include "sheets/chart_data.hpp"

#include "sheets/words.hpp"

namespace sheets {

using namespace calc;

namespace {

/// The cells of a row or of a column.
std::vector<Cell> cellsOf(const Range& range) {
    std::vector<Cell> cells;
    for (auto row = range.first.row; row <= range.last.row; ++row) {
        for (auto column = range.first.column; column <= range.last.column; ++column)
            cells.push_back({column, row});
    }
    return cells;
}

/// A formula for the cell of a row or of a column at a place.
std::string at(const Range& range, const std::string& place) {
    return range.rows() == 1 ? call("INDEX", {reference(range), "1", place})
                             : call("INDEX", {reference(range), place});
}

constexpr const char* none = "NA()"; ///< which a chart leaves out
constexpr const char* noName = "\"\"";

/// A formula for a figure, or for none, which a chart leaves out.
std::string figureOrNone(const std::string& figure) {
    return call("IF", {"ISNUMBER(" + figure + ")", figure, none});
}

/// A formula for a name, of which a long one has two lines: beside bars the office does not break names, and
/// it squeezes a chart in which they take more room than there is.
std::string inTwoLines(const std::string& name) {
    const auto space = call("FIND", {"\" \"", name, "INT(LEN(" + name + ")/2)"});
    const auto broken = call("IFERROR", {call("REPLACE", {name, space, "1", "CHAR(10)"}), name});
    return call("IF", {"LEN(" + name + ")>24", broken, name});
}

/// A formula for the figure of the first series that has one at a place, counted from 0, or for -1.
std::string firstFigure(const std::vector<Range>& figures, std::size_t place) {
    std::string formula = "-1";
    for (auto range = figures.rbegin(); range != figures.rend(); ++range) {
        const auto figure = reference(cellsOf(*range)[place]);
        formula = call("IF", {"ISNUMBER(" + figure + ")", figure, formula});
    }
    return formula;
}

} // namespace

void ChartData::add(const std::string& name, std::vector<std::string> figures) {
    figures.resize(series_, none);
    figures.insert(figures.begin(), name);
    rows_.push_back(std::move(figures));
}

void ChartData::heading(const std::vector<std::string>& names) {
    series_ = names.size();
    std::vector<std::string> texts{noName};
    for (const auto& name : names)
        texts.push_back(orSpace(name));
    rows_.push_back(std::move(texts));
}

void ChartData::part(std::size_t series) {
    std::vector<std::string> figures(series, none);
    figures.emplace_back("0"); // where the heading begins
    add(noName, std::move(figures));
}

void ChartData::row(const Cell& name, const std::vector<Cell>& figures) {
    std::vector<std::string> formulas;
    formulas.reserve(figures.size());
    for (const auto& figure : figures)
        formulas.push_back(figureOrNone(reference(figure)));
    add(orSpace(reference(name)), std::move(formulas));
}

void ChartData::sorted(const Range& names, const std::vector<Range>& figures, Bars bars) {
    const auto count = static_cast<sal_Int32>(cellsOf(names).size());
    const auto first = corner_.below(static_cast<sal_Int32>(rows_.size()));
    const auto keys = reference(Range{first, first.below(count - 1)});
    std::vector<std::vector<std::string>> order;
    for (sal_Int32 k = 0; k < count; ++k) {
        // Of equal figures the first comes first: no two keys are the same, as a share has far fewer digits.
        const auto key =
            firstFigure(figures, static_cast<std::size_t>(k)) + "-" + std::to_string(k) + "*1E-12";
        const auto largest = call("LARGE", {keys, std::to_string(k + 1)});
        order.push_back({key, call("MATCH", {largest, keys, "0"})});
        const auto place = reference(first.right().below(k));
        std::vector<std::string> formulas;
        formulas.reserve(figures.size());
        for (const auto& range : figures)
            formulas.push_back(figureOrNone(at(range, place)));
        const auto name = bars == Bars::together ? at(names, place) : inTwoLines(at(names, place));
        const auto hasFigure = "OR(" + name + "=\"\";" + largest + ">-0.5)";
        const auto shown = orSpace(
            name + "&" + call("IF", {hasFigure, "\"\"", literal(say(language_, words::withoutFigure))}));
        if (bars == Bars::together) {
            add(shown, std::move(formulas));
            continue;
        }
        for (std::size_t series = 0; series < formulas.size(); ++series) {
            std::vector<std::string> alone(series, none);
            alone.push_back(formulas[series]);
            add(series == 0 ? shown : noName, std::move(alone));
        }
    }
    canvas_.style({first, first.right().below(count - 1)}, Style::helper);
    canvas_.formulas(first, order);
}

void ChartData::write() const {
    const auto drawn = cells();
    // The names are not of the style that shows nothing: a chart writes them as they are shown.
    canvas_.style({drawn.first, {drawn.first.column, drawn.last.row}}, Style::name);
    canvas_.style({drawn.first.right(), {drawn.last.column, drawn.first.row}}, Style::name);
    canvas_.style({drawn.first.right().below(), drawn.last}, Style::helper);
    canvas_.formulas(drawn.first, rows_);
}

Cell ChartData::caption(const std::string& formula, Length width) {
    const auto cell = nameCell(static_cast<sal_Int32>(rows_.size()) + captions_++);
    const auto text = cell.right(-1);
    // A text also where it is only a year: the cell that refers to a number would hide it as this cell does.
    canvas_.formula(text, formula + "&\"\"", Style::helper);
    canvas_.formula(cell, orSpace(width == 0 ? reference(text) : filled(reference(text), width)),
                    Style::name);
    return cell;
}

Range ChartData::cells() const {
    return {nameCell(0),
            nameCell(static_cast<sal_Int32>(rows_.size()) - 1).right(static_cast<sal_Int32>(series_))};
}

std::string filled(const std::string& text, Length width) {
    // The widths of characters on average, of a space, and of what stands before the text.
    constexpr Length character = 220;
    constexpr Length space = 113;
    constexpr Length symbol = 1600;
    const auto rest = std::to_string(width - symbol) + "-" + std::to_string(character) + "*LEN(" + text + ")";
    return text + "&" +
           call("REPT", {"UNICHAR(160)",
                         call("MAX", {"0", call("INT", {"(" + rest + ")/" + std::to_string(space)})})});
}

std::string shortSource(const Formulas& formulas) {
    const auto source = formulas.of("LADDER_SOURCE", {});
    const auto title = formulas.of("LADDER_INFO", {formulas.edition(), "\"name\""});
    const auto end = call("FIND", {title, source}) + "+LEN(" + title + ")-1";
    return call(
        "IFERROR",
        {literal(say(formulas.language(), words::source)) + "&" + call("LEFT", {source, end}), "\"\""});
}

} // namespace sheets
