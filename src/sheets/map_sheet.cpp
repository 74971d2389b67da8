// The areas inside one on a map, with a bubble for each figure, and a table of them, the highest first.
//
// Above, what the user chooses; at the left the map, at the right the table and the notes. What the map
// draws stands in hidden cells: a row for each area. The areas and their places are settled when the sheet is
// inserted, with the picture of their outlines; item, measure and edition can be chosen.

#include "ladder/lookup.hpp"
#include "ladder/notes.hpp"
#include "sheets/map_cells.hpp"
#include "sheets/number_text.hpp"
#include "sheets/page_parts.hpp"
#include "sheets/rates.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace sheets {

using namespace calc;

namespace {

// Rows.
constexpr sal_Int32 mapRow = 4; // where the map begins, below two rows of choices and the headline
constexpr sal_Int32 headingRow = mapRow;
constexpr sal_Int32 firstRow = headingRow + 1;

// Columns.
constexpr sal_Int32 lastMapColumn = 3;
constexpr sal_Int32 nameColumn = 5;
constexpr sal_Int32 firstMeasure = 6;
constexpr sal_Int32 measureCount = 4;
constexpr sal_Int32 rankColumn = firstMeasure + measureCount;
constexpr sal_Int32 lastColumn = rankColumn;

// Hidden columns, with a row for each area.
constexpr sal_Int32 keyColumn = lastColumn + 1;
constexpr sal_Int32 areaName = keyColumn + 1;
constexpr sal_Int32 areaMeasure = areaName + 1; // the first of four
constexpr sal_Int32 areaValue = areaMeasure + measureCount;
constexpr sal_Int32 areaRank = areaValue + 1;
constexpr sal_Int32 areaOrder = areaRank + 1;
constexpr sal_Int32 scaledValue = areaOrder + 1;            // what is written of it, as a whole number
constexpr sal_Int32 writtenValue = scaledValue + 1;         // the same as a text
constexpr sal_Int32 drawn = writtenValue + 1;               // what the map draws
constexpr sal_Int32 placeOfRow = drawn + MapCells::columns; // which area a row of the table shows
constexpr sal_Int32 listColumn = placeOfRow + 1;            // what can be chosen
constexpr sal_Int32 lastHidden = listColumn;

constexpr Length rowHeight = 700;
constexpr Length mapWidth = 4100; // of each of its columns
constexpr Length mapHeight = 16500;
constexpr Length characterWidth = 185; // on average and with room to spare

class MapSheet {
public:
    MapSheet(const Canvas& canvas, const SheetContext& context)
        : canvas_(canvas)
        , context_(context)
        , whole_(ladder::wholeOf(context.edition, context.area))
        , areas_(areasOnMap(context.catalogue, context.edition, whole_))
        , cells_(canvas, context, areas_, {drawn, firstRow}, (lastMapColumn + 1) * mapWidth)
        , formulas_(reference(edition_), context.language) {}

    Pages write() {
        canvas_.paper(lastColumn);
        setSizes();
        writeLists();
        writeChoices();
        writeTop();
        for (sal_Int32 k = 0; k < count(); ++k)
            writeArea(k);
        writeTable();
        writeNotes();
        writeMap();
        return writeFoot();
    }

private:
    sal_Int32 count() const { return static_cast<sal_Int32>(areas_.size()); }
    sal_Int32 lastRow() const { return firstRow + count() - 1; }
    sal_Int32 wholeRow() const { return lastRow() + 1; }
    sal_Int32 readingRow() const { return wholeRow() + 2; }
    sal_Int32 notesRow() const { return readingRow() + 1; }
    /// The cells of all areas in a hidden column.
    std::string all(sal_Int32 column) const { return reference({{column, firstRow}, {column, lastRow()}}); }
    std::string word(const Words& words) const { return say(context_.language, words); }
    std::string item() const { return reference(item_); }
    std::string whole() const { return reference(wholeKey_); }
    std::string measure() const { return reference(measureKey_); }
    /// A formula that gives what fits the measure that is chosen.
    std::string byMeasure(const std::string& ofCount, const std::string& ofShare, const std::string& ofRate,
                          const std::string& ofIndex) const {
        return call("CHOOSE", {measure(), ofCount, ofShare, ofRate, ofIndex});
    }

    void setSizes() const {
        for (sal_Int32 column = 0; column <= lastMapColumn; ++column)
            canvas_.width(column, mapWidth);
        canvas_.width(lastMapColumn + 1, 700);
        canvas_.width(nameColumn, 5000);
        canvas_.widths(firstMeasure, rankColumn - 1, 2300);
        canvas_.width(rankColumn, 1500);
        canvas_.height(choiceRow + 1, 650);
        canvas_.height(mapRow - 1, headlineHeight);
        canvas_.height(headingRow, 2 * lineHeight + 60);
        canvas_.heights(firstRow, wholeRow(), rowHeight);
        const auto characters = static_cast<std::size_t>(
            canvas_.place({{nameColumn, 0}, {lastColumn, 0}}).Width / characterWidth);
        const auto linesOf = [&](const std::vector<std::vector<std::string>>& texts) {
            return static_cast<Length>(sheets::linesOf(texts, characters));
        };
        canvas_.height(wholeRow() + 1, lineHeight); // empty
        canvas_.height(readingRow(), noteHeight * (linesOf({{readingText()}}) + 1));
        const auto used = canvas_.place({{0, mapRow}, {0, readingRow()}}).Height;
        const auto ofRates =
            static_cast<Length>(linesOfRateNotes(context_, extentOf(context_.catalogue), characters));
        canvas_.height(notesRow(), std::max(noteHeight * (linesOf(allNotes()) + ofRates), mapHeight - used));
    }

    /// How the map is to be read, and which areas are not on it.
    std::string readingText() const {
        std::string missing;
        for (const auto& [area, outline] : areas_) {
            if (outline.empty())
                missing +=
                    (missing.empty() ? "" : ", ") + context_.edition.areas()[area].name.in(context_.language);
        }
        const auto text = word(words::readMap);
        return missing.empty() ? text : text + " " + word(words::notOnMap) + missing + ".";
    }

    /// All that can stand in the notes on an item, for the room that they take.
    std::vector<std::vector<std::string>> allNotes() const {
        std::vector<std::vector<std::string>> lists;
        for (const auto& edition : context_.catalogue.editions()) {
            for (ladder::ItemIndex index = 0; index < edition->items().size(); ++index)
                lists.push_back(
                    mainNotes(notesOnItem(*edition, index, context_.language), context_.language));
        }
        return lists;
    }

    /// Writes what can be chosen: each item of which an edition at hand has a figure, and the measures.
    void writeLists() {
        auto cell = Cell{listColumn, firstRow};
        for (std::size_t k = 0; k < std::size(words::measureNames); ++k) {
            canvas_.text(cell, word(words::measureNames[k]), Style::helper);
            lastOfMeasures_ = cell;
            cell = cell.below();
        }
        firstItem_ = cell;
        std::set<std::string> written;
        const auto& editions = context_.catalogue.editions();
        const auto add = [&](const ladder::Edition& edition) {
            for (const auto index : inOrderOfLadder(edition)) {
                const auto name = nameOf(edition, index);
                if (!isMeasured(edition, index) || !written.insert(name).second)
                    continue;
                canvas_.text(cell, name, Style::helper);
                lastItem_ = cell;
                cell = cell.below();
            }
        };
        add(context_.edition);
        for (auto edition = editions.rbegin(); edition != editions.rend(); ++edition)
            add(**edition);
        if (const auto chosen = nameOf(context_.edition, context_.item); written.insert(chosen).second) {
            canvas_.text(cell, chosen, Style::helper);
            lastItem_ = cell;
        }
    }

    /// The name of an item as the list has it: one that a reader knows, if it means this item alone.
    std::string nameOf(const ladder::Edition& edition, ladder::ItemIndex index) const {
        const auto& found = edition.items()[index];
        auto name = ladder::label(found, context_.language);
        const auto means = ladder::findItem(edition, std::string_view(name));
        return means && *means == index ? name : ladder::nameToWrite(edition, found);
    }

    void writeChoices() const {
        const Choices choices(canvas_, context_, edition_);
        const auto cells = [](const Cell& first) { return Range{first, first.right()}; };
        choices.oneOf(cells(item_), nameOf(context_.edition, context_.item),
                      reference({firstItem_, lastItem_}), words::itemToChoose, words::chooseItem);
        const auto& chosen = words::measureNames[static_cast<std::size_t>(context_.measure)];
        choices.oneOf(cells(measure_), word(chosen), reference({{listColumn, firstRow}, lastOfMeasures_}),
                      words::measure, words::chooseMeasure);
        choices.edition(cells(edition_));
        canvas_.text(wholeKey_, nameToWrite(whole_), Style::helper);
        const auto position =
            call("MATCH", {reference(measure_), reference({{listColumn, firstRow}, lastOfMeasures_}), "0"});
        canvas_.formula(measureKey_, call("IFERROR", {position, "1"}), Style::helper);
    }

    std::string nameToWrite(ladder::AreaIndex area) const {
        return ladder::nameToWrite(context_.edition, context_.edition.areas()[area]);
    }

    /// A formula for the name of a subject, or where the edition does not know it, what was written.
    std::string nameOrKey(const std::string& key) const {
        return call("IFERROR", {formulas_.name(key), key});
    }

    /// A formula for the name of the item, with its number where it is a rung.
    std::string nameOfItem() const {
        const auto rung = formulas_.of("LADDER_INFO", {item(), "\"rung\""});
        const auto id = [&](const std::string& subject) {
            return formulas_.of("LADDER_INFO", {subject, "\"id\""});
        };
        const auto number = literal(" (" + word(words::ofRung)) + "&" + rung + "&\")\"";
        return call("IFERROR",
                    {formulas_.name(item()) + "&" + call("IF", {id(item()) + "=" + id(rung), number, "\"\""}),
                     item()});
    }

    void writeTop() const {
        const auto& titles = words::measureTitles;
        const auto nameOfWhole = nameOrKey(whole());
        const auto base = reference(base_);
        canvas_.formula(base_, formulas_.listed("bases", "", 1), Style::helper);
        const auto unitOfBase = call("IFERROR", {formulas_.info(base, "unit"), literal(word(words::people))});
        const auto ofMeasure = byMeasure(
            literal(word(titles[0])), literal(word(titles[1])) + "&" + nameOfWhole,
            literal(word(titles[2])) + "&" + unitOfBase, literal(word(titles[3])) + "&" + nameOfWhole);
        canvas_.formula(itemName_, nameOfItem(), Style::helper);
        canvas_.formula(measureTitle_, ofMeasure, Style::helper);
        sheets::writeTitle(canvas_, reference(itemName_) + "&\", \"&" + reference(measureTitle_));
        const auto isUnknown = "ISERR(" + formulas_.of("LADDER_COUNT", {whole(), item()}) + ")";
        const auto isWarned = warningOf(formulas_, whole(), {{"areas", whole(), areas_.size()}});
        canvas_.formula(warning_, isWarned, Style::helper);
        writeHeadline(canvas_, mapRow - 1, headline(nameOfWhole), warning_.right(),
                      call("IF", {reference(warning_) + "<>\"\"", reference(warning_),
                                  call("IF", {isUnknown, literal(word(words::chooseAnotherItem)), "\"\""})}));
    }

    /// A formula for what the map shows, and where that is highest and lowest.
    std::string headline(const std::string& nameOfWhole) const {
        const auto unit = call("IFERROR", {"\" · \"&" + formulas_.info(item(), "unit"), "\"\""});
        const auto shown = call("IFERROR", {formulas_.name(formulas_.edition()), reference(edition_)}) +
                           "&\" · \"&" + nameOfWhole + "&" + unit;
        const Extremes areas{all(areaValue), all(areaName)};
        const auto written = [&](const std::string& figure) {
            return call("INDEX", {all(writtenValue), call("MATCH", {figure, all(areaValue), "0"})});
        };
        const auto extremes = sentence(context_.language, words::highestOnMap,
                                       {areas.nameOfMost(), written(areas.most()), areas.nameOfLeast(),
                                        written(areas.least()), areas.unlessAll(context_.language)});
        // As the figures are written; see figureText.
        const auto areClear =
            call("AND", {areas.areClear(1000), written(areas.most()) + "<>" + written(areas.least())});
        return shown + "&" + call("IFERROR", {call("IF", {areClear, "\". \"&" + extremes, "\"\""}), "\"\""});
    }

    /// The four figures of an area, each in a cell from a first one on.
    void writeMeasures(const Cell& first, const std::string& key, const std::vector<Style>& styles) const {
        const auto known = [&](const std::string& formula) { return call("IFERROR", {formula, "\"\""}); };
        const std::string formulas[] = {
            call("IFERROR", {formulas_.figure(key, item()), literal(word(words::notInEdition))}),
            known(formulas_.of("LADDER_SHARE", {key, item()})),
            known(formulas_.of("LADDER_RATE", {key, item(), ""})),
            known(formulas_.of("LADDER_INDEX", {key, item(), ""}))};
        for (sal_Int32 k = 0; k < measureCount; ++k)
            canvas_.formula(first.right(k), formulas[k], styles[static_cast<std::size_t>(k)]);
    }

    /// Writes all that the map and the table show of the k-th area.
    void writeArea(sal_Int32 k) const {
        const auto row = firstRow + k;
        const auto at = [&](sal_Int32 column) { return Cell{column, row}; };
        const auto in = [&](sal_Int32 column) { return reference(at(column)); };
        const auto hidden = [&](sal_Int32 column, const std::string& formula) {
            canvas_.formula(at(column), formula, Style::helper);
        };
        canvas_.text(at(keyColumn), nameToWrite(areas_[static_cast<std::size_t>(k)].area), Style::helper);
        hidden(areaName, nameOrKey(in(keyColumn)));
        writeMeasures(at(areaMeasure), in(keyColumn), std::vector(measureCount, Style::helper));
        const Range figures{at(areaMeasure), at(areaMeasure + measureCount - 1)};
        hidden(areaValue, call("INDEX", {reference(figures), "1", measure()}));

        const auto value = in(areaValue);
        const auto isNumber = "ISNUMBER(" + value + ")";
        const auto higher =
            "SUMPRODUCT(ISNUMBER(" + all(areaValue) + ")*(" + all(areaValue) + ">" + value + "))";
        hidden(areaRank, call("IF", {isNumber, higher + "+1", "\"\""}));
        // Equal figures stand in the order of publication, and those without a figure at the end.
        const auto before = reference({{areaValue, firstRow - 1}, {areaValue, row - 1}});
        const auto place = call(
            "IF", {isNumber, higher + "+SUMPRODUCT(ISNUMBER(" + before + ")*(" + before + "=" + value + "))",
                   "COUNT(" + all(areaValue) + ")+" + std::to_string(k) + "-COUNT(" + before + ")"});
        hidden(areaOrder, place + "+1");
        hidden(scaledValue,
               call("IF",
                    {isNumber, "ROUND(" + value + "*" + byMeasure("1", "1000", "10", "10") + ";0)", "\"\""}));
        hidden(writtenValue, figureText(row));
        cells_.writeArea(k, value, in(areaName), in(writtenValue));
    }

    /// A formula for the figure in a row as a text.
    std::string figureText(sal_Int32 row) const {
        const auto in = [&](sal_Int32 column) { return reference(Cell{column, row}); };
        const auto scaled = in(scaledValue);
        const auto written = call("IF", {measure() + "=1", wholeNumberText(scaled), decimalText(scaled)}) +
                             "&" + call("IF", {measure() + "=2", "\"%\"", "\"\""});
        const auto published = in(areaMeasure);
        const auto missing =
            call("IF", {"ISNUMBER(" + published + ")", literal(word(words::notAvailable)), published});
        return call("IF", {"ISNUMBER(" + in(areaValue) + ")", written, missing});
    }

    void writeTable() const {
        canvas_.text({rankColumn, headingRow}, word(words::rank), Style::columnNumber);
        canvas_.text({nameColumn, headingRow}, word(words::areaColumn), Style::columnText);
        for (sal_Int32 k = 0; k < measureCount; ++k)
            canvas_.text({firstMeasure + k, headingRow}, word(words::measureNames[k]), Style::columnNumber);
        const std::vector<Style> styles{Style::count, Style::share, Style::rate, Style::rate};
        for (auto row = firstRow; row <= lastRow(); ++row) {
            const Cell place{placeOfRow, row};
            canvas_.formula(place, call("MATCH", {std::to_string(row - firstRow + 1), all(areaOrder), "0"}),
                            Style::helper);
            const auto of = [&](sal_Int32 column) { return call("INDEX", {all(column), reference(place)}); };
            canvas_.formula({rankColumn, row}, of(areaRank), Style::rank);
            canvas_.formula({nameColumn, row}, of(areaName), Style::name);
            for (sal_Int32 k = 0; k < measureCount; ++k)
                canvas_.formula({firstMeasure + k, row}, of(areaMeasure + k),
                                styles[static_cast<std::size_t>(k)]);
        }
        canvas_.formula({nameColumn, wholeRow()}, nameOrKey(whole()), Style::stepName);
        writeMeasures({firstMeasure, wholeRow()}, whole(),
                      {Style::stepCount, Style::stepShare, Style::stepRate, Style::stepRate});
        canvas_.linesBelow({{nameColumn, firstRow}, {lastColumn, wholeRow()}}, palette::line);
        const Cell first{firstMeasure, firstRow};
        canvas_.styleWhere({first, {rankColumn - 1, wholeRow()}}, isInWords(first), Style::noFigure);
    }

    /// Writes how the map is to be read, and the notes, below the table.
    void writeNotes() const {
        const auto write = [&](sal_Int32 row, const std::string& formula) {
            const Range cells{{nameColumn, row}, {lastColumn, row}};
            canvas_.style(cells, Style::note);
            canvas_.merge(cells);
            canvas_.formula(cells.first, formula, Style::note);
        };
        write(readingRow(), literal(readingText()));
        // The table has rates, whatever the map shows.
        const auto ofRates = Rates(formulas_, reference(base_)).note(nameOrKey(whole()));
        write(notesRow(), "\"• \"&" + call("IFERROR", {ofRates, "\"\""}) + "&CHAR(10)&" +
                              call("IFERROR", {formulas_.notes(item()), "\"\""}));
    }

    void writeMap() const {
        auto place = canvas_.place({{0, mapRow}, {lastMapColumn, notesRow()}});
        place.Height = std::min(place.Height, mapHeight); // on the first page, however long the table is
        cells_.insert(place, reference(itemName_), reference(measureTitle_), all(areaValue),
                      formulas_.of("LADDER_SOURCE", {}));
    }

    Pages writeFoot() const {
        Foot foot(canvas_, lastColumn, notesRow() + 1);
        foot.addSource(formulas_);
        const auto pages = foot.end();
        canvas_.hide(keyColumn, lastHidden);
        return pages;
    }

    const Canvas& canvas_;
    const SheetContext& context_;
    ladder::AreaIndex whole_;
    std::vector<AreaOnMap> areas_;
    MapCells cells_;
    Cell item_{1, choiceRow};
    Cell measure_{lastMapColumn + 1, choiceRow};
    Cell edition_{1, choiceRow + 1};
    Cell wholeKey_{keyColumn, 0};
    Cell measureKey_{keyColumn, 1};
    Cell itemName_{keyColumn, 2};
    Cell measureTitle_{keyColumn, 3};
    Cell base_{keyColumn, 4};        ///< what rates are set against
    Cell warning_{keyColumn + 1, 0}; ///< of two cells
    Cell firstItem_;
    Cell lastItem_;
    Cell lastOfMeasures_;
    Formulas formulas_;
};

} // namespace

Pages writeMap(const Canvas& canvas, const SheetContext& context) {
    return MapSheet(canvas, context).write();
}

} // namespace sheets
