#include "sheets/evolution_page.hpp"

#include "ladder/lookup.hpp"

#include <algorithm>
#include <iterator>

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

} // namespace

const ladder::Item& itemOf(const ItemOfSeries& found) {
    return found.edition->items()[found.item];
}

EvolutionPage::EvolutionPage(const Canvas& onCanvas, const SheetContext& ofContext)
    : canvas(onCanvas)
    , context(ofContext)
    , editions(editionsShown(context.catalogue))
    , items(inOrder(ladder::itemsOfSeries(editions)))
    , area{lastColumn() - 2, choiceRow}
    , naming{keyColumn(), 0}
    , key{keyColumn(), choiceRow}
    , breakKeys{keyColumn(), warningRow}
    , formulas(reference(naming), context.language) {}

std::size_t EvolutionPage::firstSector() const {
    const auto found = std::find_if(items.begin(), items.end(),
                                    [](const auto& item) { return itemOf(item).kind == ItemKind::sector; });
    return static_cast<std::size_t>(found - items.begin());
}

bool EvolutionPage::isShown(const ItemOfSeries& found) const {
    return std::any_of(editions.begin(), editions.end(), [&](const Edition* edition) {
        const auto rung = ladder::itemWithId(*edition, ItemKind::rung, itemOf(found).id);
        return rung && isMeasured(*edition, *rung);
    });
}

std::string EvolutionPage::breaks(const std::string& list, const std::string& start,
                                  const std::string& separator, const std::string& none) const {
    const auto upTo = [&](const std::string& edition) {
        const auto lines =
            Formulas(edition, context.language).of("LADDER_LIST", {literal(list), reference(key)});
        return call("IFNA", {start + "&" + call("TEXTJOIN", {separator, "1", lines}), none});
    };
    return call("IFERROR", {upTo(lastEdition()), upTo(reference(naming))});
}

sal_Int32 EvolutionPage::footRow() const {
    auto row = firstRow + static_cast<sal_Int32>(items.size());
    if (firstSector() < items.size())
        ++row; // its heading
    if (hasSteps())
        row += 2 + static_cast<sal_Int32>(std::count_if(items.begin(), items.end(),
                                                        [&](const auto& item) { return isShown(item); }));
    return std::max(row, lastChartRow() + 1) + 1;
}

} // namespace sheets
