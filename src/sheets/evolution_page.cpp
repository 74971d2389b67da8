#include "sheets/evolution_page.hpp"

#include "ladder/lookup.hpp"
#include "ladder/notes.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>

namespace sheets {

using namespace calc;
using ladder::Edition;
using ladder::ItemKind;
using ladder::ItemOfSeries;

namespace {

constexpr std::size_t mostEditions = 10; ///< that a page can show, the latest ones

/// The latest editions, one for each year.
std::vector<const Edition*> editionsShown(const ladder::Catalogue& catalogue) {
    auto editions = ladder::editionsUntil(catalogue, catalogue.latestEdition());
    if (editions.size() > mostEditions)
        editions.erase(editions.begin(), editions.end() - mostEditions);
    return editions;
}

const ladder::Item& rungIn(const ItemOfSeries& found) {
    return found.edition->items()[found.edition->rung(itemOf(found).rung)];
}

/// Rungs with their instruments, the highest first, then the sectors of each rung. A part belongs to the rung
/// that it has in the latest edition: another rung may have the same number in another year.
std::vector<ItemOfSeries> inOrder(const std::vector<ItemOfSeries>& items) {
    std::vector<ItemOfSeries> ordered;
    const auto append = [&](ItemKind kind, const ItemOfSeries& rung) {
        std::copy_if(items.begin(), items.end(), std::back_inserter(ordered), [&](const auto& found) {
            return itemOf(found).kind == kind && rungIn(found).id == itemOf(rung).id;
        });
    };
    std::vector<ItemOfSeries> rungs;
    std::copy_if(items.begin(), items.end(), std::back_inserter(rungs),
                 [](const auto& found) { return itemOf(found).kind == ItemKind::rung; });
    std::stable_sort(rungs.begin(), rungs.end(),
                     [](const auto& a, const auto& b) { return itemOf(a).rung > itemOf(b).rung; });
    for (const auto& rung : rungs) {
        ordered.push_back(rung);
        append(ItemKind::instrument, rung);
    }
    for (const auto& rung : rungs)
        append(ItemKind::sector, rung);
    return ordered;
}

} // namespace

const ladder::Item& itemOf(const ItemOfSeries& found) {
    return found.edition->items()[found.item];
}

EvolutionPage::EvolutionPage(const Canvas& onCanvas, const SheetContext& ofContext)
    : canvas(onCanvas)
    , context(ofContext)
    , editions(editionsShown(context.catalogue))
    , items(inOrder(ladder::itemsOfSeries(editions)))
    , area{nameColumn + 1, choiceRow}
    , naming{keyColumn(), 0}
    , key{keyColumn(), 1}
    , breakKeys{keyColumn(), 2}
    , formulas(reference(naming), context.language) {}

const ladder::Item& EvolutionPage::rungOf(const ItemOfSeries& found) const {
    return rungIn(found);
}

bool EvolutionPage::beginsSectors(std::size_t item) const {
    return itemOf(items[item]).kind == ItemKind::sector &&
           (item == 0 || itemOf(items[item - 1]).kind != ItemKind::sector ||
            rungIn(items[item - 1]).id != rungIn(items[item]).id);
}

bool EvolutionPage::isShown(const ItemOfSeries& found) const {
    return std::any_of(editions.begin(), editions.end(), [&](const Edition* edition) {
        const auto rung = ladder::itemWithId(*edition, ItemKind::rung, itemOf(found).id);
        return rung && isMeasured(*edition, *rung);
    });
}

bool EvolutionPage::isCharted(const ItemOfSeries& found) const {
    std::map<std::string_view, int> figures; // by the id of the area
    for (const auto* edition : editions) {
        const auto rung = ladder::itemWithId(*edition, ItemKind::rung, itemOf(found).id);
        if (!rung || itemOf(found).kind != ItemKind::rung)
            continue;
        for (ladder::AreaIndex index = 0; index < edition->areas().size(); ++index) {
            if (edition->observation(index, *rung).value && ++figures[edition->areas()[index].id] > 1)
                return true;
        }
    }
    return false;
}

Range EvolutionPage::statement() const {
    constexpr Length characterWidth = 185; // on average and with room to spare
    const Range row{{firstChartColumn(), firstRow}, {lastColumn(), firstRow}};
    const auto characters = static_cast<std::size_t>(canvas.place(row).Width / characterWidth);
    const auto lines = linesOf({{word(words::onlyBreaks)}}, characters) +
                       linesOfLongest(editions, characters, [&](const Edition& edition, auto index) {
                           auto notes = notesOnArea(edition, index, context.language);
                           std::erase_if(notes, [&](const auto& note) {
                               return note.find(word(words::seriesInNote)) == std::string::npos;
                           });
                           return notes;
                       });
    return {row.first, row.last.below(static_cast<sal_Int32>(lines) * noteHeight / rowHeight)};
}

sal_Int32 EvolutionPage::chartsInRow() const {
    constexpr Length leastWidth = 6000;
    const auto width = canvas.place({{firstChartColumn(), firstRow}, {lastColumn(), firstRow}}).Width;
    return width < 2 * leastWidth ? 1 : 2;
}

std::vector<sal_Int32> EvolutionPage::chartRows() const {
    const auto charts = static_cast<sal_Int32>(
        std::count_if(items.begin(), items.end(), [&](const auto& item) { return isCharted(item); }));
    std::vector<sal_Int32> rows;
    auto row = statement().last.row + 1;
    for (sal_Int32 chart = 0; chart < charts; chart += chartsInRow()) {
        rows.push_back(row);
        row += rowsOfRungChart;
    }
    if (charts > 0)
        rows.push_back(row);
    return rows;
}

sal_Int32 EvolutionPage::lastChartRow() const {
    if (!isComparison())
        return firstRow;
    const auto rows = chartRows();
    return rows.empty() ? statement().last.row : rows.back() + rowsOfIndexChart - 1;
}

Cell EvolutionPage::rungData(std::size_t number) const {
    constexpr sal_Int32 rows = 8; // see RungData
    return {keyColumn() + 4, headingRow + rows * static_cast<sal_Int32>(number)};
}

std::string EvolutionPage::breaks(const std::string& list, const std::string& start,
                                  const std::string& separator, const std::string& none) const {
    const auto last = reference(lastWithArea());
    const auto lines = Formulas(last, context.language).of("LADDER_LIST", {literal(list), reference(key)});
    const auto joined = start + "&" + call("TEXTJOIN", {separator, "1", lines});
    return call("IF", {last + "=\"\"", none, call("IFNA", {joined, none})});
}

sal_Int32 EvolutionPage::footRow() const {
    auto row = firstRow + static_cast<sal_Int32>(items.size());
    for (std::size_t item = 0; item < items.size(); ++item)
        row += beginsSectors(item) ? 1 : 0;
    if (hasSteps())
        row += 2 + static_cast<sal_Int32>(std::count_if(items.begin(), items.end(),
                                                        [&](const auto& item) { return isShown(item); }));
    return std::max(row, lastChartRow() + 1) + 1;
}

} // namespace sheets
