// What the figures are worth: totals beside the sums of their parts, the whole beside its areas, every figure
// that is not there, every note; and what each of these means.

#include "ladder/notes.hpp"
#include "sheets/page_parts.hpp"

#include <algorithm>

namespace sheets {

using namespace calc;

namespace {

// The columns of the first two parts. The statuses have a column for each area, from `firstArea` on.
constexpr sal_Int32 nameColumn = 0;
constexpr sal_Int32 itemColumn = 1;
constexpr sal_Int32 publishedColumn = 2;
constexpr sal_Int32 sumColumn = 3;
constexpr sal_Int32 differenceColumn = 4;
constexpr sal_Int32 missingColumn = 5;
constexpr sal_Int32 firstArea = 2;

constexpr sal_Int32 firstRow = 4;

constexpr std::size_t mostAreas = 201;  ///< that are shown: one, and as many inside it as other sheets take
constexpr std::size_t areasAbreast = 8; ///< whose statuses stand side by side; others stand below them
constexpr std::size_t charactersInNote = 155;
/// The bases of notes that do not stand on the published pages; see ladder::NoteAspect.
constexpr std::string_view unpublishedBases = "derived inferred assigned";
constexpr Length rowHeight = 600;
constexpr Length checkHeight = 760; ///< for a verdict of two lines

using Rows = std::vector<std::vector<std::string>>; ///< of formulas

/// A figure and what it is compared with, as formulas.
struct Checked {
    std::string area;
    std::string item;
    std::string published;
    std::string sum;
    std::string missing;
};

/// Rows that compare figures with sums, from a first row on.
struct Checks {
    sal_Int32 first;
    Rows cells;
    Rows verdicts;
};

class QualitySheet {
public:
    QualitySheet(const Canvas& canvas, const SheetContext& context)
        : canvas_(canvas)
        , context_(context)
        , extent_(extentOf(context.catalogue))
        , areas_(std::min(extent_.areas, mostAreas))
        , verdict_(
              std::max(missingColumn + 1, firstArea + static_cast<sal_Int32>(std::min(areas_, areasAbreast))))
        , area_{itemColumn, choiceRow}
        , edition_{itemColumn + 2, choiceRow}
        , whole_{verdict_ + 1, choiceRow}
        , formulas_(reference(edition_), context.language) {}

    Pages write() {
        canvas_.paper(verdict_);
        setWidths();
        writeTop();
        const auto endOfTotals = writeTotals(firstRow);
        auto row = writeWhole(endOfTotals + 1);
        writeHeadline(firstRow, endOfTotals, row);
        for (std::size_t area = 0; area < areas_; area += areasAbreast)
            row = writeStatuses(row + 1, area, std::min(areas_, area + areasAbreast));
        writeNotes(row + 1);
        canvas_.hide(verdict_ + 1, itemKey(0).column);
        return Pages::tall; // a page for each part
    }

private:
    std::string word(const Words& words) const { return say(context_.language, words); }
    Cell areaKey(std::size_t area) const { return {verdict_ + 1, firstRow + static_cast<sal_Int32>(area)}; }
    Cell itemKey(std::size_t item) const { return areaKey(item).right(); }

    void setWidths() const {
        constexpr Length nameWidth = 4600;
        constexpr Length itemWidth = 6600;
        constexpr Length figureWidth = 2400;
        constexpr Length verdictWidth = 9000;
        canvas_.width(nameColumn, nameWidth);
        canvas_.width(itemColumn, itemWidth);
        canvas_.widths(firstArea, verdict_ - 1, figureWidth);
        const auto others = nameWidth + itemWidth + figureWidth * (verdict_ - firstArea);
        canvas_.width(verdict_, std::min(verdictWidth, mostWidth - others));
    }

    void writeTop() {
        writeTitle(canvas_,
                   formulas_.name(formulas_.edition()) + "&" + literal(" – " + word(words::quality)));
        const Choices choices(canvas_, context_, edition_);
        choices.whole({area_, area_});
        choices.edition({edition_, edition_.right()});
        canvas_.formula(whole_, wholeOf(formulas_, reference(area_)), Style::helper);
        Rows names;
        for (std::size_t area = 0; area < areas_; ++area)
            names.push_back({formulas_.listed("areas", "", area + 1)});
        canvas_.style({areaKey(0), areaKey(areas_ - 1)}, Style::helper);
        canvas_.formulas(areaKey(0), names);
        std::size_t item = 0;
        for (std::size_t position = 0; position < extent_.rungs(); ++position) {
            const auto rung = reference(itemKey(item));
            rungs_.push_back(item);
            canvas_.formula(itemKey(item++), formulas_.listed("rungs", "", position + 1), Style::helper);
            for (std::size_t k = 1; k <= extent_.instruments[position]; ++k)
                canvas_.formula(itemKey(item++), formulas_.listed("instruments", rung, k), Style::helper);
        }
        for (std::size_t k = 1; k <= extent_.sectors(); ++k)
            canvas_.formula(itemKey(item++), formulas_.listed("sectors", "", k), Style::helper);
        items_ = item;
        std::vector<std::string> rungs;
        for (const auto rung : rungs_)
            rungs.push_back(reference(itemKey(rung)));
        auto rooms = roomForInstruments(extent_, rungs);
        rooms.push_back({"rungs", "", extent_.rungs()});
        rooms.push_back({"sectors", "", extent_.sectors()});
        rooms.push_back({"areas", "", areas_});
        rooms_ = std::move(rooms);
        canvas_.height(headlineRow + 1, 150); // empty
    }

    /// Writes how many totals in rows from `first` are the sum of their parts, and how many figures of the
    /// whole, from `end` to before `last`, the sum of the areas.
    void writeHeadline(sal_Int32 first, sal_Int32 end, sal_Int32 last) const {
        const auto rows = [](sal_Int32 from, sal_Int32 to) {
            return reference(Range{{differenceColumn, from}, {differenceColumn, to}});
        };
        // Where a part is missing, a total cannot be checked fully.
        const auto checked = [&](sal_Int32 from, sal_Int32 to) {
            return "ISNUMBER(" + rows(from, to) + ")*(" +
                   reference(Range{{missingColumn, from}, {missingColumn, to}}) + "=0)";
        };
        const auto count = [&](sal_Int32 from, sal_Int32 to) {
            return "SUMPRODUCT(" + checked(from, to) + ")";
        };
        const auto equal = [&](sal_Int32 from, sal_Int32 to) {
            return "SUMPRODUCT(" + checked(from, to) + "*(" + rows(from, to) + "=0))";
        };
        const auto headline = sentence(
            context_.language, words::agreement,
            {count(first, end - 1), equal(first, end - 1), count(end, last - 1), equal(end, last - 1)});
        sheets::writeHeadline(
            canvas_, headlineRow,
            call("IF", {call("AND", {count(first, end - 1) + ">0", count(end, last - 1) + ">0"}), headline,
                        "\"\""}),
            whole_.right(), warningOf(formulas_, reference(area_), rooms_));
    }

    /// Writes the heading of a part and below it those of columns, and gives the row after them.
    sal_Int32 writeHeadings(sal_Int32 row, const Words& title,
                            const std::vector<std::pair<sal_Int32, Words>>& columns) {
        canvas_.text(formatHeading(canvas_, row, 0, verdict_), word(title), Style::heading);
        if (row > firstRow)
            canvas_.breakBefore(row);
        canvas_.height(row, 700);
        canvas_.height(row + 1, 2 * lineHeight);
        canvas_.style({{0, row + 1}, {verdict_, row + 1}}, Style::columnText);
        for (const auto& [column, words] : columns) {
            const bool isNumber = column >= publishedColumn && column <= missingColumn;
            canvas_.text({column, row + 1}, word(words), isNumber ? Style::columnNumber : Style::columnText);
        }
        return row + 2;
    }

    /// A formula for how many figures of a list exist, but are not available. A formula cannot compare the
    /// texts in an answer of many cells one by one, so this one counts letters.
    std::string countMissing(const std::string& list, const std::string& area,
                             const std::string& item) const {
        const auto signs = call("TEXTJOIN", {"\"\"", "1", formulas_.of("LADDER_STATUS", {area, item})});
        const auto countOf = [&](std::string_view status) {
            return "(LEN(" + signs + ")-LEN(SUBSTITUTE(" + signs + ";" + literal(status) + ";\"\")))";
        };
        return "IFERROR(ROWS(" + list + ")-COUNT(" + formulas_.of("LADDER_COUNT", {area, item}) + ")-" +
               countOf(ladder::status::notCollected) + "-" + countOf(ladder::status::cannotExist) + ";0)";
    }

    /// A formula for the sum of the figures that are available.
    std::string sumOf(const std::string& area, const std::string& item) const {
        const auto figures = formulas_.of("LADDER_COUNT", {area, item});
        return call("IF", {"COUNT(" + figures + ")=0", "\"\"", "SUMPRODUCT(IFNA(" + figures + ";0))"});
    }

    /// Writes each total beside the sum of its parts, and gives the row after it.
    sal_Int32 writeTotals(sal_Int32 row) {
        row = writeHeadings(row, words::totals,
                            {{nameColumn, words::area},
                             {itemColumn, words::totalAndParts},
                             {publishedColumn, words::publishedTotal},
                             {sumColumn, words::sumOfParts},
                             {differenceColumn, words::difference},
                             {missingColumn, words::partsMissing},
                             {verdict_, words::verdict}});
        Checks checks{row, {}, {}};
        for (std::size_t area = 0; area < areas_; ++area) {
            const auto areaName = reference(areaKey(area));
            for (const auto position : extent_.measured) {
                const auto rung = reference(itemKey(rungs_[position]));
                const auto parts = formulas_.of("LADDER_LIST", {literal("instruments"), rung});
                addTotal(checks, {areaName, rung, words::rungAndInstruments, parts,
                                  formulas_.of("RUNG_SUM", {areaName, rung}), "FALSE()"});
                const auto sectors = formulas_.of("LADDER_LIST", {literal("sectors"), rung});
                if (hasSectors(position))
                    addTotal(checks, {areaName, rung, words::rungAndSectors, sectors,
                                      sumOf(areaName, sectors), formulas_.length("sectors", rung) + "=0"});
            }
        }
        return writeChecks(checks, Style::decimal);
    }

    bool hasSectors(std::size_t position) const {
        for (const auto& edition : context_.catalogue.editions()) {
            const auto rungs = rungsOf(*edition);
            if (position < rungs.size() &&
                !edition->partsOf(edition->items()[rungs[position]].rung, ladder::ItemKind::sector).empty())
                return true;
        }
        return false;
    }

    /// A total and its parts; all are formulas but `what`.
    struct Total {
        std::string area;
        std::string rung;
        const Words& what;
        std::string parts;
        std::string sum;
        std::string hasNone; ///< a condition: there are no such parts, and nothing is to be shown
    };

    void addTotal(Checks& checks, const Total& total) const {
        const auto& [area, rung, what, parts, sum, hasNone] = total;
        const auto isEmpty = "OR(" + area + "=\"\";" + rung + "=\"\";" + hasNone + ")";
        add(checks, isEmpty,
            {formulas_.name(area),
             literal(word(what)) + "&" + formulas_.of("LADDER_INFO", {rung, "\"rung\""}),
             formulas_.figure(area, rung), ifKnown(sum), countMissing(parts, area, parts)});
    }

    /// Adds a row, which shows nothing where a condition is true.
    void add(Checks& checks, const std::string& isEmpty, const Checked& checked) const {
        const auto given = [&](const std::string& formula) { return call("IF", {isEmpty, "\"\"", formula}); };
        const auto row = checks.first + static_cast<sal_Int32>(checks.cells.size());
        const auto published = reference(Cell{publishedColumn, row});
        const auto sum = reference(Cell{sumColumn, row});
        const auto difference = call("IF", {"AND(ISNUMBER(" + published + ");ISNUMBER(" + sum + "))",
                                            published + "-ROUND(" + sum + ";0)", "\"\""});
        checks.cells.push_back({given(checked.area), given(checked.item), given(checked.published),
                                given(checked.sum), given(difference), given(checked.missing)});
        checks.verdicts.push_back({verdictOf(row)});
    }

    /// Writes all rows at once, and gives the row after them.
    sal_Int32 writeChecks(const Checks& checks, Style sumStyle) const {
        if (checks.cells.empty())
            return checks.first;
        const auto last = checks.first + static_cast<sal_Int32>(checks.cells.size()) - 1;
        const auto columns = [&](sal_Int32 from, sal_Int32 to) {
            return Range{{from, checks.first}, {to, last}};
        };
        canvas_.style(columns(nameColumn, itemColumn), Style::name);
        canvas_.wrap(columns(nameColumn, itemColumn));
        canvas_.style(columns(publishedColumn, missingColumn), Style::count);
        canvas_.style(columns(sumColumn, sumColumn), sumStyle);
        canvas_.style(columns(verdict_, verdict_), Style::verdict);
        canvas_.formulas({nameColumn, checks.first}, checks.cells);
        canvas_.formulas({verdict_, checks.first}, checks.verdicts);
        finishRows(checks.first, last, checkHeight);
        return last + 1;
    }

    void finishRows(sal_Int32 first, sal_Int32 last, Length height) const {
        canvas_.heights(first, last, height);
        canvas_.linesBelow({{0, first}, {verdict_, last}}, palette::line);
    }

    /// A formula for the verdict in words, from the figures in the row.
    std::string verdictOf(sal_Int32 row) const {
        const auto published = reference(Cell{publishedColumn, row});
        const auto difference = reference(Cell{differenceColumn, row});
        const auto either = [&](const Words& withMissing, const Words& without) {
            return call("IF", {reference(Cell{missingColumn, row}) + ">0", literal(word(withMissing)),
                               literal(word(without))});
        };
        const auto compared = call("IF", {difference + "=0", either(words::agreesWithout, words::agrees),
                                          either(words::incomplete, words::differs)});
        const auto checked = call("IF", {"ISNUMBER(" + difference + ")", compared,
                                         either(words::cannotCheck, words::nothingToCheck)});
        return ifGiven(published, call("IF", {"ISNUMBER(" + published + ")", checked,
                                              literal(word(words::nothingToCheck))}));
    }

    /// Writes each figure of the whole beside the sum of its areas, and gives the row after it.
    sal_Int32 writeWhole(sal_Int32 row) {
        row = writeHeadings(row, words::wholeAndAreas,
                            {{nameColumn, words::area},
                             {itemColumn, words::item},
                             {publishedColumn, words::publishedTotal},
                             {sumColumn, words::sumOfAreas},
                             {differenceColumn, words::difference},
                             {missingColumn, words::areasMissing},
                             {verdict_, words::verdict}});
        const auto whole = reference(whole_);
        const auto inside = formulas_.of("LADDER_LIST", {literal("areas"), whole});
        Checks checks{row, {}, {}};
        for (std::size_t item = 0; item < items_; ++item) {
            const auto key = reference(itemKey(item));
            add(checks, key + "=\"\"",
                {formulas_.name(whole), formulas_.name(key), formulas_.figure(whole, key), sumOf(inside, key),
                 countMissing(inside, inside, key)});
        }
        return writeChecks(checks, Style::count);
    }

    /// Writes what is said of each figure of the areas from `begin` to before `end`, and gives the row after
    /// it.
    sal_Int32 writeStatuses(sal_Int32 row, std::size_t begin, std::size_t end) {
        row = writeHeadings(row, words::statuses, {{nameColumn, words::item}});
        const auto lastColumn = firstArea + static_cast<sal_Int32>(end - begin) - 1;
        std::vector<std::string> headings;
        for (auto area = begin; area < end; ++area)
            headings.push_back(ifGiven(reference(areaKey(area)), formulas_.name(reference(areaKey(area)))));
        canvas_.style({{firstArea, row - 1}, {lastColumn, row - 1}}, Style::columnNumber);
        canvas_.formulas({firstArea, row - 1}, {headings});

        const auto last = row + static_cast<sal_Int32>(items_) - 1;
        Rows names;
        Rows statuses;
        for (std::size_t item = 0; item < items_; ++item) {
            const auto key = reference(itemKey(item));
            names.push_back({ifGiven(key, formulas_.name(key))});
            auto& cells = statuses.emplace_back();
            for (auto area = begin; area < end; ++area)
                cells.push_back(statusOf(reference(areaKey(area)), key));
        }
        const Range cells{{firstArea, row}, {lastColumn, last}};
        canvas_.style({{nameColumn, row}, {nameColumn, last}}, Style::name);
        canvas_.style(cells, Style::count);
        canvas_.formulas({nameColumn, row}, names);
        canvas_.formulas(cells.first, statuses);
        for (auto item = row; item <= last; ++item)
            canvas_.merge({{nameColumn, item}, {itemColumn, item}});
        finishRows(row, last, rowHeight);
        const auto isWord = [&](const Words& words) {
            return relative(cells.first) + "=" + literal(word(words));
        };
        canvas_.styleWhere(
            cells,
            call("OR", {isWord(words::notAvailable), isWord(words::notMeasured), isWord(words::cannotExist)}),
            Style::noFigure);
        return last + 1;
    }

    std::string statusOf(const std::string& area, const std::string& item) const {
        const auto status = formulas_.of("LADDER_STATUS", {area, item});
        const auto isFigure = "ISNUMBER(IFNA(" + formulas_.of("LADDER_COUNT", {area, item}) + ";\"\"))";
        const auto said = call("IF", {status + "=" + literal(ladder::status::normal),
                                      literal(word(words::isPublished)), status});
        return call("IF", {"OR(" + area + "=\"\";" + item + "=\"\")", "\"\"",
                           call("IF", {isFigure, said, formulas_.figure(area, item)})});
    }

    void writeNotes(sal_Int32 row) {
        row = writeHeadings(row, words::notes, {{nameColumn, words::verdict}, {itemColumn, words::note}});
        const auto heights = heightsOfNotes();
        const auto most = heights.size();
        for (std::size_t k = 1; k <= most; ++k, ++row) {
            const auto note = reference(Cell{itemColumn, row});
            const Range cells{{itemColumn, row}, {verdict_, row}};
            canvas_.style(cells, Style::note);
            canvas_.merge(cells);
            canvas_.formula(cells.first, formulas_.listed(formulas_.inLanguage("notes"), "", k));
            const auto isUnpublished =
                "ISNUMBER(" +
                call("FIND", {formulas_.listed("note_bases", "", k), literal(unpublishedBases)}) + ")";
            canvas_.formula({nameColumn, row},
                            ifGiven(note, call("IF", {isUnpublished, literal(word(words::withReserve)),
                                                      literal(word(words::forInformation))})),
                            Style::note);
            canvas_.height(row, heights[k - 1]);
            canvas_.lineBelow({{0, row}, {verdict_, row}}, palette::line);
        }
        Foot foot(canvas_, verdict_, row + 1);
        foot.addSource(formulas_);
        foot.end();
    }

    /// The height of each row of notes, with room for those of every edition.
    std::vector<Length> heightsOfNotes() const {
        std::vector<Length> heights;
        for (const auto& edition : context_.catalogue.editions()) {
            const auto notes = allNotes(*edition, context_.language);
            heights.resize(std::max(heights.size(), notes.size()));
            for (std::size_t k = 0; k < notes.size(); ++k)
                heights[k] = std::max(
                    heights[k], noteHeight * static_cast<Length>(linesOf({{notes[k]}}, charactersInNote)));
        }
        return heights;
    }

    const Canvas& canvas_;
    const SheetContext& context_;
    Extent extent_;
    std::size_t areas_;
    sal_Int32 verdict_; ///< the last column
    Cell area_;
    Cell edition_;
    Cell whole_; ///< the area of which others are parts
    Formulas formulas_;
    std::vector<std::size_t> rungs_; ///< the item of each rung
    std::size_t items_ = 0;
    std::vector<Room> rooms_;
};

} // namespace

Pages writeQuality(const Canvas& canvas, const SheetContext& context) {
    return QualitySheet(canvas, context).write();
}

} // namespace sheets
