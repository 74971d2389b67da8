// The ladder of one area over the editions, one column for each data year.
//
// From left to right: names, for each edition its figures and a sign where the series is broken, the change
// and growth between the first and the last, and a chart of the rungs. Below: growth from edition to edition,
// what the breaks are, notes and sources.

#include "calc/chart.hpp"
#include "ladder/lookup.hpp"
#include "ladder/notes.hpp"
#include "ladder/series.hpp"
#include "sheets/builders.hpp"
#include "sheets/choices.hpp"
#include "sheets/extent.hpp"
#include "sheets/formulas.hpp"
#include "sheets/words.hpp"

#include <algorithm>

namespace sheets {

using namespace calc;

namespace {

using Count = sal_Int32;
using ladder::Edition;
using ladder::ItemKind;
using ladder::ItemOfSeries;

constexpr std::size_t mostEditions = 10; ///< that a page can show, the latest ones

constexpr Count titleRow = 0;
constexpr Count choiceRow = 1;
constexpr Count warningRow = 2;
constexpr Count headingRow = 3;
constexpr Count firstRow = 4;

constexpr Count nameColumn = 0;
constexpr Count chartColumns = 4;
constexpr Length rowHeight = 550;
constexpr Length lineHeight = 450;
constexpr std::size_t lengthOfCharacter = 165; ///< of a note, on average and with room to spare

/// The latest editions, one for each year.
std::vector<const Edition*> editionsShown(const ladder::Catalogue& catalogue) {
    auto editions = ladder::editionsUntil(catalogue, catalogue.latestEdition());
    if (editions.size() > mostEditions)
        editions.erase(editions.begin(), editions.end() - mostEditions);
    return editions;
}

const ladder::Item& itemOf(const ItemOfSeries& found) {
    return found.edition->items()[found.item];
}

/// Rungs with their instruments, then the sectors.
std::vector<ItemOfSeries> inOrder(const std::vector<ItemOfSeries>& items) {
    std::vector<ItemOfSeries> ordered;
    const auto append = [&](ItemKind kind, auto isWanted) {
        std::copy_if(items.begin(), items.end(), std::back_inserter(ordered), [&](const auto& found) {
            return itemOf(found).kind == kind && isWanted(itemOf(found));
        });
    };
    for (const auto& rung : items) {
        if (itemOf(rung).kind != ItemKind::rung)
            continue;
        ordered.push_back(rung);
        append(ItemKind::instrument,
               [&](const ladder::Item& item) { return item.rung == itemOf(rung).rung; });
    }
    append(ItemKind::sector, [](const ladder::Item&) { return true; });
    return ordered;
}

/// What is written once, at the time of insertion: a sheet does not get more columns by itself.
class EvolutionSheet {
public:
    EvolutionSheet(const Canvas& canvas, const Subject& subject)
        : canvas_(canvas)
        , subject_(subject)
        , editions_(editionsShown(subject.catalogue))
        , items_(inOrder(ladder::itemsOfSeries(editions_)))
        , area_{lastColumn() - 2, choiceRow}
        , naming_{keyColumn(), titleRow}
        , key_{keyColumn(), choiceRow}
        , breaks_{0, footRow() + 1}
        , formulas_(reference(naming_), subject.language) {}

    Pages write() {
        canvas_.paper(lastColumn());
        setWidths();
        writeTop();
        writeHeadings();
        auto row = firstRow;
        const auto sectors = static_cast<Count>(firstSector());
        for (Count index = 0; index < static_cast<Count>(items_.size()); ++index) {
            if (index == sectors)
                writeSectorHeading(row++);
            writeItem(items_[static_cast<std::size_t>(index)], row++);
        }
        markMissing(row - 1);
        if (isComparison())
            placeChart();
        if (hasSteps())
            writeGrowth(row + 1);
        writeFoot();
        canvas_.hide(keyColumn(), keyColumn() + 2 + static_cast<Count>(editions_.size()));
        return Pages::tall;
    }

private:
    std::string word(const Words& words) const { return say(subject_.language, words); }
    bool isComparison() const { return editions_.size() > 1; }
    /// Whether growth from one edition to the next says more than that from the first to the last.
    bool hasSteps() const { return editions_.size() > 2; }

    /// The position of the first sector, or past the end where there is none.
    std::size_t firstSector() const {
        const auto found = std::find_if(items_.begin(), items_.end(), [](const auto& item) {
            return itemOf(item).kind == ItemKind::sector;
        });
        return static_cast<std::size_t>(found - items_.begin());
    }

    // ---- Where things are.

    Count countColumn(std::size_t edition) const { return 1 + 2 * static_cast<Count>(edition); }
    Count changeColumn() const { return countColumn(editions_.size()); }
    Count growthColumn() const { return changeColumn() + 1; }
    Count signColumn() const { return changeColumn() + 2; }
    Count lastTableColumn() const { return isComparison() ? signColumn() : changeColumn() - 1; }
    Count firstChartColumn() const { return lastTableColumn() + 2; }
    Count lastColumn() const { return firstChartColumn() + chartColumns - 1; }
    Count keyColumn() const { return lastColumn() + 1; } ///< hidden, and so is what follows
    Count lastChartRow() const { return firstRow + 16; }
    /// Below the tables and the chart.
    Count footRow() const {
        auto row = firstRow + static_cast<Count>(items_.size());
        if (firstSector() < items_.size())
            ++row; // its heading
        if (hasSteps())
            row += 2 + static_cast<Count>(std::count_if(items_.begin(), items_.end(),
                                                        [&](const auto& item) { return isShown(item); }));
        return std::max(row, lastChartRow() + 1) + 1;
    }

    Cell heading(std::size_t edition) const { return {countColumn(edition), headingRow}; }
    std::string editionAt(std::size_t edition) const { return reference(heading(edition)); }
    std::string lastEdition() const { return editionAt(editions_.size() - 1); }
    /// The id of the area where an edition has it.
    Cell areaIn(std::size_t edition) const {
        return {keyColumn() + 1, headingRow + 1 + static_cast<Count>(edition)};
    }

    void setWidths() {
        canvas_.width(nameColumn, 8600);
        for (std::size_t edition = 0; edition < editions_.size(); ++edition) {
            canvas_.width(countColumn(edition), 2200);
            canvas_.width(countColumn(edition) + 1, 550);
        }
        if (isComparison()) {
            canvas_.width(changeColumn(), 2500);
            canvas_.width(growthColumn(), 2200);
            canvas_.width(signColumn(), 550);
        }
        canvas_.width(firstChartColumn() - 1, 600);
        for (auto column = firstChartColumn(); column <= lastColumn(); ++column)
            canvas_.width(column, 3600);
    }

    // ---- Formulas of one edition.

    Formulas in(std::size_t edition) const { return {editionAt(edition), subject_.language}; }

    /// Whether an edition has something of this id. A name of another thing may be the same.
    static std::string has(const Formulas& edition, const std::string& id) {
        return "IFERROR(" + edition.of("LADDER_INFO", {id, "\"id\""}) + ";\"\")=" + id;
    }

    /// A sign where a line under the table begins with the edition and the subject.
    std::string sign(std::size_t edition, const std::string& subject) const {
        const auto start = "\"• \"&" + editionAt(edition) + "&\", \"&" + subject + "&\" – \"";
        return call("IF", {"ISNUMBER(" + call("FIND", {start, reference(breaks_)}) + ")",
                           literal(word(words::breakSign)), "\"\""});
    }

    // ---- Above the table.

    void writeTop() {
        canvas_.value(naming_, subject_.catalogue.nameToWrite(subject_.edition), Style::helper);
        canvas_.text(area_.right(-1), word(words::area) + " ", Style::label);
        Choices(canvas_, subject_, naming_).area({area_, {lastColumn(), choiceRow}});
        canvas_.formula(key_, formulas_.of("LADDER_INFO", {reference(area_), "\"id\""}), Style::helper);
        for (std::size_t edition = 0; edition < editions_.size(); ++edition)
            canvas_.formula(areaIn(edition),
                            call("IF", {has(in(edition), reference(key_)), reference(key_), "\"\""}),
                            Style::helper);
        canvas_.formula({0, titleRow},
                        formulas_.name(reference(area_)) + "&" +
                            literal(" – " + word(words::evolution) + " ") + "&" + years(),
                        Style::title);
        canvas_.height(titleRow, 1000);
        canvas_.formula({0, warningRow}, warning(), Style::warning);
        canvas_.height(choiceRow, 700);
        canvas_.height(warningRow, 700);
    }

    std::string years() const {
        return isComparison() ? editionAt(0) + "&\"–\"&" + lastEdition() : editionAt(0);
    }

    /// What a reader must know of the editions that are not here.
    std::string warning() const {
        std::string all;
        for (const auto& edition : subject_.catalogue.editions())
            all += (all.empty() ? "" : " ") + subject_.catalogue.nameToWrite(*edition);
        const auto isOnlyPart = ladder::editionBefore(subject_.catalogue, *editions_.front()) != nullptr;
        const auto now = call("TEXTJOIN", {"\" \"", "1", call("LADDER_LIST", {literal("editions")})});
        return call("IF", {now + "<>" + literal(all), literal(word(words::otherEditions)),
                           literal(isOnlyPart       ? word(words::latestEditions)
                                   : isComparison() ? std::string()
                                                    : word(words::onlyEdition))});
    }

    void writeHeadings() {
        canvas_.height(headingRow, 900);
        canvas_.style({{0, headingRow}, {lastTableColumn(), headingRow}}, Style::columnNumber);
        canvas_.text({nameColumn, headingRow}, word(words::rungOrInstrument), Style::columnText);
        for (std::size_t edition = 0; edition < editions_.size(); ++edition) {
            canvas_.text(heading(edition), subject_.catalogue.nameToWrite(*editions_[edition]),
                         Style::columnNumber);
            canvas_.formula(
                heading(edition).right(),
                sign(edition, "IFERROR(" + Formulas(lastEdition(), subject_.language).name(reference(key_)) +
                                  ";\"\")"),
                Style::columnText);
        }
        if (!isComparison())
            return;
        canvas_.formula({changeColumn(), headingRow}, literal(word(words::change)) + "&" + years(),
                        Style::columnNumber);
        canvas_.formula({growthColumn(), headingRow}, literal(word(words::growth)) + "&" + years(),
                        Style::columnNumber);
    }

    // ---- The table.

    void writeItem(const ItemOfSeries& found, Count row) {
        const auto& item = itemOf(found);
        const bool isRung = item.kind == ItemKind::rung;
        const Cell key{keyColumn(), row};
        canvas_.text(key, item.id, Style::helper);
        const Formulas naming(yearOrLiteral(subject_.catalogue.nameToWrite(*found.edition)),
                              subject_.language);
        const auto id = reference(key);
        const auto number = naming.of("LADDER_INFO", {id, "\"rung\""});
        canvas_.formula({nameColumn, row}, (isRung ? number + "&\" – \"&" : "") + naming.name(id),
                        isRung ? Style::stepName : Style::indented);
        const auto named =
            isRung ? "(" + literal(word(words::rungInText)) + "&" + number + ")" : naming.name(id);
        for (std::size_t edition = 0; edition < editions_.size(); ++edition) {
            const Cell cell{countColumn(edition), row};
            canvas_.formula(cell, figure(edition, id), isRung ? Style::stepCount : Style::count);
            canvas_.formula(cell.right(), sign(edition, named), Style::name);
        }
        if (isComparison())
            writeChange(id, row, isRung);
        if (isRung)
            rungs_.push_back(row);
        canvas_.height(row, rowHeight);
        canvas_.lineBelow({{0, row}, {lastTableColumn(), row}}, palette::line);
    }

    void writeSectorHeading(Count row) {
        canvas_.text({nameColumn, row}, word(words::sectors), Style::stepName);
        canvas_.height(row, rowHeight);
        canvas_.lineBelow({{0, row}, {lastTableColumn(), row}}, palette::line);
    }

    std::string figure(std::size_t edition, const std::string& item) const {
        const auto area = reference(areaIn(edition));
        return call("IF", {call("OR", {area + "=\"\"", "NOT(" + has(in(edition), item) + ")"}),
                           literal(word(words::notInEdition)), in(edition).figure(area, item)});
    }

    void writeChange(const std::string& item, Count row, bool isRung) {
        const auto between = [&](const char* function) {
            return "IFERROR(" + call(function, {reference(key_), item, editionAt(0), lastEdition()}) +
                   ";\"\")";
        };
        canvas_.formula({changeColumn(), row}, between("LADDER_CHANGE"),
                        isRung ? Style::stepCount : Style::count);
        canvas_.formula({growthColumn(), row}, between("LADDER_GROWTH"),
                        isRung ? Style::stepShare : Style::share);
        const auto signs = reference({{countColumn(1), row}, {changeColumn() - 1, row}});
        const auto broken = "COUNTIF(" + signs + ";" + literal(word(words::breakSign)) + ")>0";
        canvas_.formula({signColumn(), row}, call("IF", {broken, literal(word(words::breakSign)), "\"\""}),
                        Style::name);
    }

    void markMissing(Count lastRow) {
        for (std::size_t position = 0; position < rungs_.size(); ++position)
            canvas_.fill({{0, rungs_[position]}, {lastTableColumn(), rungs_[position]}},
                         palette::tint(palette::rung(position), 25));
        for (std::size_t edition = 0; edition < editions_.size(); ++edition) {
            const Cell first{countColumn(edition), firstRow};
            canvas_.styleWhere({first, {first.column, lastRow}}, "ISTEXT(" + relative(first) + ")",
                               Style::noFigure);
        }
    }

    /// Whether it is a rung of which any edition has a figure.
    bool isShown(const ItemOfSeries& found) const {
        return std::any_of(editions_.begin(), editions_.end(), [&](const Edition* edition) {
            const auto rung = ladder::itemWithId(*edition, ItemKind::rung, itemOf(found).id);
            return rung && isMeasured(*edition, *rung);
        });
    }
    bool isShown(Count row) const { return isShown(items_[static_cast<std::size_t>(row - firstRow)]); }

    /// Its figures stand apart, in hidden cells: signs stand between those that are seen, and a row of texts
    /// such as "n.b." would be taken for headings.
    void placeChart() {
        const Cell corner{keyColumn() + 2, headingRow};
        for (std::size_t edition = 0; edition < editions_.size(); ++edition)
            canvas_.formula(corner.right(static_cast<Count>(edition) + 1), editionAt(edition), Style::helper);
        Chart chart;
        auto row = corner;
        for (std::size_t position = 0; position < rungs_.size(); ++position) {
            if (!isShown(rungs_[position]))
                continue;
            row = row.below();
            writeChartRow(row, rungs_[position]);
            chart.colours.push_back(palette::rung(position));
        }
        chart.name = "Evolutie";
        chart.form = hasSteps() ? ChartForm::lines : ChartForm::countColumns;
        chart.data = {{corner, row.right(static_cast<Count>(editions_.size()))}};
        chart.isOfHiddenCells = true;
        chart.place = canvas_.place({{firstChartColumn(), firstRow}, {lastColumn(), lastChartRow()}});
        chart.title = word(words::rungsOverTime);
        chart.description = word(words::rungsOverTime);
        canvas_.style({{firstChartColumn(), headingRow}, {lastColumn(), headingRow}}, Style::heading);
        canvas_.text({firstChartColumn(), headingRow}, word(words::rungsOverTime), Style::heading);
        insertChart(canvas_, chart);
    }

    void writeChartRow(const Cell& first, Count row) {
        canvas_.formula(first, reference(Cell{nameColumn, row}), Style::helper);
        for (std::size_t edition = 0; edition < editions_.size(); ++edition) {
            const auto figure = reference(Cell{countColumn(edition), row});
            canvas_.formula(first.right(static_cast<Count>(edition) + 1),
                            call("IF", {"ISNUMBER(" + figure + ")", figure, "NA()"}), Style::helper);
        }
    }

    /// From each edition to the next.
    void writeGrowth(Count row) {
        canvas_.style({{0, row}, {lastTableColumn(), row}}, Style::heading);
        canvas_.text({0, row}, word(words::growthByEdition), Style::heading);
        canvas_.height(row++, 900);
        for (std::size_t position = 0; position < rungs_.size(); ++position) {
            if (!isShown(rungs_[position]))
                continue;
            const auto rung = reference(Cell{keyColumn(), rungs_[position]});
            canvas_.formula({0, row}, reference(Cell{0, rungs_[position]}), Style::name);
            for (std::size_t edition = 1; edition < editions_.size(); ++edition) {
                const Cell cell{countColumn(edition), row};
                canvas_.formula(cell,
                                "IFERROR(" +
                                    call("LADDER_GROWTH", {reference(key_), rung, editionAt(edition - 1),
                                                           editionAt(edition)}) +
                                    ";\"\")",
                                Style::share);
                canvas_.formula(cell.right(), reference(Cell{cell.column + 1, rungs_[position]}),
                                Style::name);
            }
            canvas_.height(row, rowHeight);
            canvas_.lineBelow({{0, row}, {lastTableColumn(), row}}, palette::line);
            ++row;
        }
    }

    // ---- Below the table.

    Range line(Count row, std::size_t lines) const {
        const Range cells{{0, row}, {lastColumn(), row}};
        canvas_.style(cells, Style::note);
        canvas_.merge(cells);
        canvas_.height(row, lineHeight * static_cast<Length>(lines) + lineHeight / 2);
        return cells;
    }

    void writeFoot() {
        auto row = footRow();
        const auto signs = word(words::breakSigns);
        canvas_.text(line(row++, linesOf({{signs}}, charactersInLine())).first, signs, Style::note);
        const auto lines = linesOfAll([&](const Edition& edition, ladder::AreaIndex area) {
            return breaksInLadder(subject_.catalogue, edition, area, subject_.language);
        });
        line(row++, lines + 1);
        canvas_.formula(breaks_, literal(word(words::breaks)) + "&CHAR(10)&" + breaks());
        for (std::size_t edition = 0; edition < editions_.size(); ++edition)
            writeNotes(edition, row++);
        for (std::size_t edition = 0; edition < editions_.size(); ++edition)
            canvas_.formula({0, row++}, in(edition).of("LADDER_SOURCE", {}), Style::source);
        canvas_.paperEnds(row, lastColumn());
    }

    /// The breaks up to the last edition, or up to the one that names the area where the last has no such
    /// area.
    std::string breaks() const {
        const auto upTo = [&](const std::string& edition) {
            const Formulas formulas(edition, subject_.language);
            return "\"• \"&" +
                   call("TEXTJOIN", {"CHAR(10)&\"• \"", "1",
                                     formulas.of("LADDER_LIST",
                                                 {literal(formulas.inLanguage("breaks")), reference(key_)})});
        };
        const auto none = literal(word(words::noBreaks));
        return call("IFERROR", {call("IFNA", {upTo(lastEdition()), none}),
                                call("IFNA", {upTo(reference(naming_)), none})});
    }

    void writeNotes(std::size_t edition, Count row) {
        const auto area = reference(areaIn(edition));
        const auto lines = linesOfAll([&](const Edition& other, ladder::AreaIndex index) {
            return &other == editions_[edition] ? notesOnArea(other, index, subject_.language)
                                                : std::vector<std::string>();
        });
        const auto cells = line(row, lines + 1);
        canvas_.formula(cells.first,
                        ifGiven(area, literal(word(words::notesOfEdition)) + "&" + editionAt(edition) +
                                          "&CHAR(10)&" + in(edition).notes(area)));
    }

    /// The lines that the longest of some texts takes, of those that `textsOf` gives for each edition and
    /// area.
    template<class TextsOf>
    std::size_t linesOfAll(TextsOf textsOf) const {
        std::vector<std::vector<std::string>> lists;
        for (const auto* edition : editions_) {
            for (ladder::AreaIndex area = 0; area < edition->areas().size(); ++area)
                lists.push_back(textsOf(*edition, area));
        }
        return std::max<std::size_t>(1, linesOf(lists, charactersInLine()));
    }

    /// As wide as the sheet is.
    std::size_t charactersInLine() const {
        return static_cast<std::size_t>(canvas_.place({{0, 0}, {lastColumn(), 0}}).Width) / lengthOfCharacter;
    }

    const Canvas& canvas_;
    const Subject& subject_;
    std::vector<const Edition*> editions_;
    std::vector<ItemOfSeries> items_;
    Cell area_;
    Cell naming_; ///< the edition that names the areas to choose
    Cell key_;    ///< the id of the area
    Cell breaks_; ///< what the signs are about, one a line
    Formulas formulas_;
    std::vector<Count> rungs_; ///< the row of each
};

} // namespace

Pages writeEvolution(const Canvas& canvas, const Subject& subject) {
    return EvolutionSheet(canvas, subject).write();
}

} // namespace sheets
