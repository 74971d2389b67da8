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

constexpr sal_Int32 areaRow = 1;
constexpr sal_Int32 editionRow = 2;
constexpr sal_Int32 firstRow = 4;

constexpr std::size_t mostAreas = 200; ///< that have a column, and rows, of their own
constexpr std::size_t charactersInNote = 175;
/// The bases of notes that do not stand on the published pages; see ladder::NoteAspect.
constexpr std::string_view unpublishedBases = "derived inferred assigned";
constexpr Length rowHeight = 600;

class QualitySheet {
public:
    QualitySheet(const Canvas& canvas, const SheetContext& context)
        : canvas_(canvas)
        , context_(context)
        , extent_(extentOf(context.catalogue))
        , areas_(std::min(extent_.areas, mostAreas))
        , verdict_(std::max(missingColumn + 1, firstArea + static_cast<sal_Int32>(areas_)))
        , area_{itemColumn, areaRow}
        , edition_{itemColumn, editionRow}
        , whole_{verdict_ + 1, areaRow}
        , formulas_(reference(edition_), context.language) {}

    Pages write() {
        canvas_.paper(verdict_);
        setWidths();
        writeTop();
        auto row = writeTotals(firstRow);
        row = writeWhole(row + 1);
        row = writeStatuses(row + 1);
        writeNotes(row + 1);
        canvas_.hide(verdict_ + 1, itemKey(0).column);
        return Pages::tall;
    }

private:
    std::string word(const Words& words) const { return say(context_.language, words); }
    Cell areaKey(std::size_t area) const { return {verdict_ + 1, firstRow + static_cast<sal_Int32>(area)}; }
    Cell itemKey(std::size_t item) const { return areaKey(item).right(); }

    void setWidths() {
        canvas_.width(nameColumn, 5600);
        canvas_.width(itemColumn, 8000);
        for (auto column = firstArea; column <= verdict_; ++column)
            canvas_.width(column, column == verdict_ ? 9000 : 2700);
    }

    void writeTop() {
        writeTitle(canvas_,
                   formulas_.name(formulas_.edition()) + "&" + literal(" – " + word(words::quality)));
        const Choices choices(canvas_, context_, edition_);
        choices.whole({area_, area_});
        choices.edition({edition_, edition_});
        canvas_.formula(whole_, wholeOf(formulas_, reference(area_)), Style::helper);
        for (std::size_t area = 0; area < areas_; ++area)
            canvas_.formula(areaKey(area), formulas_.listed("areas", "", area + 1), Style::helper);
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
        writeWarning(canvas_, {itemColumn + 1, editionRow}, formulas_, reference(area_), rooms);
    }

    /// Writes the heading of a part and below it those of columns, and gives the row after them.
    sal_Int32 writeHeadings(sal_Int32 row, const Words& title,
                            const std::vector<std::pair<sal_Int32, Words>>& columns) {
        canvas_.text(formatHeading(canvas_, row, 0, verdict_), word(title), Style::heading);
        if (row > firstRow)
            canvas_.breakBefore(row);
        canvas_.height(row, 900);
        canvas_.height(row + 1, 900);
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
        for (std::size_t area = 0; area < areas_; ++area) {
            for (const auto position : extent_.measured) {
                const auto rung = reference(itemKey(rungs_[position]));
                const auto parts = formulas_.of("LADDER_LIST", {literal("instruments"), rung});
                writeTotal(row++, area, rung, words::rungAndInstruments, "FALSE()",
                           formulas_.of("RUNG_SUM", {reference(areaKey(area)), rung}), parts);
                const auto sectors = formulas_.of("LADDER_LIST", {literal("sectors"), rung});
                if (hasSectors(position))
                    writeTotal(row++, area, rung, words::rungAndSectors,
                               formulas_.length("sectors", rung) + "=0",
                               sumOf(reference(areaKey(area)), sectors), sectors);
            }
        }
        return row;
    }

    bool hasSectors(std::size_t position) const {
        for (const auto& edition : context_.catalogue.editions()) {
            std::size_t at = 0;
            for (const auto& item : edition->items()) {
                if (item.kind != ladder::ItemKind::rung)
                    break;
                if (at++ == position && !edition->partsOf(item.rung, ladder::ItemKind::sector).empty())
                    return true;
            }
        }
        return false;
    }

    /// Writes a total beside the sum of its parts, or nothing where the condition `hasNone` is true.
    void writeTotal(sal_Int32 row, std::size_t areaIndex, const std::string& rung, const Words& what,
                    const std::string& hasNone, const std::string& sum, const std::string& parts) {
        const auto area = reference(areaKey(areaIndex));
        const auto given = [&](const std::string& formula) {
            return call("IF", {"OR(" + area + "=\"\";" + rung + "=\"\";" + hasNone + ")", "\"\"", formula});
        };
        canvas_.formula({nameColumn, row}, given(formulas_.name(area)), Style::name);
        canvas_.formula({itemColumn, row},
                        given(literal(word(what)) + "&" + formulas_.of("LADDER_INFO", {rung, "\"rung\""})),
                        Style::name);
        canvas_.formula({publishedColumn, row}, given(formulas_.figure(area, rung)), Style::count);
        canvas_.formula({sumColumn, row}, given(ifKnown(sum)), Style::decimal);
        canvas_.formula({missingColumn, row}, given(countMissing(parts, area, parts)), Style::count);
        writeDifference(row, given);
        writeVerdict(row);
    }

    template<class Given>
    void writeDifference(sal_Int32 row, Given given) {
        const auto published = reference(Cell{publishedColumn, row});
        const auto sum = reference(Cell{sumColumn, row});
        canvas_.formula({differenceColumn, row},
                        given(call("IF", {"AND(ISNUMBER(" + published + ");ISNUMBER(" + sum + "))",
                                          published + "-ROUND(" + sum + ";0)", "\"\""})),
                        Style::count);
        finishRow(row);
    }

    void finishRow(sal_Int32 row) {
        canvas_.height(row, rowHeight);
        canvas_.lineBelow({{0, row}, {verdict_, row}}, palette::line);
    }

    /// Writes the verdict in words, from the figures in the row.
    void writeVerdict(sal_Int32 row) {
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
        canvas_.formula({verdict_, row},
                        ifGiven(published, call("IF", {"ISNUMBER(" + published + ")", checked,
                                                       literal(word(words::nothingToCheck))})),
                        Style::verdict);
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
        for (std::size_t item = 0; item < items_; ++item, ++row) {
            const auto key = reference(itemKey(item));
            const auto given = [&](const std::string& formula) { return ifGiven(key, formula); };
            canvas_.formula({nameColumn, row}, given(formulas_.name(whole)), Style::name);
            canvas_.formula({itemColumn, row}, given(formulas_.name(key)), Style::name);
            canvas_.formula({publishedColumn, row}, given(formulas_.figure(whole, key)), Style::count);
            canvas_.formula({sumColumn, row}, given(sumOf(inside, key)), Style::count);
            canvas_.formula({missingColumn, row}, given(countMissing(inside, inside, key)), Style::count);
            writeDifference(row, given);
            writeVerdict(row);
        }
        return row;
    }

    /// Writes what is said of each figure, and gives the row after it.
    sal_Int32 writeStatuses(sal_Int32 row) {
        row = writeHeadings(row, words::statuses, {{nameColumn, words::item}});
        for (std::size_t area = 0; area < areas_; ++area) {
            const auto key = reference(areaKey(area));
            canvas_.formula({firstArea + static_cast<sal_Int32>(area), row - 1},
                            ifGiven(key, formulas_.name(key)), Style::columnNumber);
        }
        const auto first = row;
        for (std::size_t item = 0; item < items_; ++item, ++row) {
            const auto key = reference(itemKey(item));
            canvas_.formula({nameColumn, row}, ifGiven(key, formulas_.name(key)), Style::name);
            canvas_.merge({{nameColumn, row}, {itemColumn, row}});
            for (std::size_t area = 0; area < areas_; ++area)
                writeStatus({firstArea + static_cast<sal_Int32>(area), row}, reference(areaKey(area)), key);
            finishRow(row);
        }
        const Cell corner{firstArea, first};
        const auto isWord = [&](const Words& words) { return relative(corner) + "=" + literal(word(words)); };
        canvas_.styleWhere(
            {corner, {firstArea + static_cast<sal_Int32>(areas_) - 1, row - 1}},
            call("OR", {isWord(words::notAvailable), isWord(words::notMeasured), isWord(words::cannotExist)}),
            Style::noFigure);
        return row;
    }

    void writeStatus(const Cell& cell, const std::string& area, const std::string& item) {
        const auto status = formulas_.of("LADDER_STATUS", {area, item});
        canvas_.formula(
            cell,
            call("IF", {"OR(" + area + "=\"\";" + item + "=\"\")", "\"\"",
                        call("IF", {"ISNUMBER(IFNA(" + formulas_.of("LADDER_COUNT", {area, item}) + ";\"\"))",
                                    call("IF", {status + "=" + literal(ladder::status::normal),
                                                literal(word(words::isPublished)), status}),
                                    formulas_.figure(area, item)})}),
            Style::count);
    }

    void writeNotes(sal_Int32 row) {
        row = writeHeadings(row, words::notes, {{nameColumn, words::verdict}, {itemColumn, words::note}});
        std::size_t most = 0;
        for (const auto& edition : context_.catalogue.editions())
            most = std::max(most, allNotes(*edition, context_.language).size());
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
            canvas_.height(row, noteLines(k - 1) * noteHeight);
            canvas_.lineBelow({{0, row}, {verdict_, row}}, palette::line);
        }
        Foot foot(canvas_, verdict_, row + 1);
        foot.addSource(formulas_);
        foot.end();
    }

    Length noteLines(std::size_t k) const {
        std::vector<std::vector<std::string>> lists;
        for (const auto& edition : context_.catalogue.editions()) {
            const auto notes = allNotes(*edition, context_.language);
            if (k < notes.size())
                lists.push_back({notes[k]});
        }
        return static_cast<Length>(linesOf(lists, charactersInNote));
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
};

} // namespace

Pages writeQuality(const Canvas& canvas, const SheetContext& context) {
    return QualitySheet(canvas, context).write();
}

} // namespace sheets
