#include "functions/functions.hpp"

#include "functions/function_table.hpp"
#include "functions/ranges.hpp"
#include "ladder/explain.hpp"
#include "ladder/figures.hpp"
#include "ladder/info.hpp"
#include "ladder/table.hpp"
#include "ladder/texts.hpp"
#include "office/guarded.hpp"
#include "office/interface_language.hpp"
#include "office/service_info.hpp"
#include "shelf/catalogue.hpp"

#include <cppuhelper/implbase2.hxx>
#include <org/participatieladder/XFunctions2.hpp>

#include <mutex>
#include <numeric>

namespace functions {

using namespace css;
using ladder::Catalogue;
using ladder::Edition;
using ladder::ItemKind;
using ladder::Result;
using ladder::Term;
using office::guarded;
using uno::Any;

namespace {

/// Calls `answer` with the catalogue and a value of each argument, for one cell or for whole ranges. The
/// catalogue is the one in use when Calc calls, so that a range is never of two.
template<class Answer, class... Value>
Any answerCells(Answer answer, const Value&... values) {
    return guarded([&] {
        const auto catalogue = shelf::catalogue();
        return overRanges(std::array{Argument(values)...},
                          [&](const auto&... terms) { return answer(*catalogue, terms...); });
    });
}

/// The same for a function whose answer is a table.
template<class Answer, class... Value>
Any answerTables(Answer answer, const Value&... values) {
    return guarded([&] {
        const auto catalogue = shelf::catalogue();
        return stackOverRanges(std::array{Argument(values)...},
                               [&](const auto&... terms) { return answer(*catalogue, terms...); });
    });
}

/// What the core computes of an item in an area of an edition.
template<class T>
using ComputeItem = Result<T> (*)(const Edition&, ladder::AreaIndex, ladder::ItemIndex);

/// Finds what the names mean, and has it computed. Where `kind` has a value, the item must be of that kind.
template<class T, class Compute>
Result<T> computed(const Catalogue& catalogue, const Term& area, std::optional<ItemKind> kind,
                   const Term& item, const Term& edition, Compute compute) {
    const auto inEdition = ladder::findEdition(catalogue, edition);
    if (!inEdition)
        return inEdition.error();
    const auto areaIndex = ladder::findArea(**inEdition, area);
    if (!areaIndex)
        return areaIndex.error();
    const auto itemIndex = ladder::findItem(**inEdition, item, kind);
    if (!itemIndex)
        return itemIndex.error();
    return compute(**inEdition, *areaIndex, *itemIndex);
}

template<class T>
Any answerItem(std::optional<ItemKind> kind, ComputeItem<T> compute, const Any& area, const Any& item,
               const Any& edition) {
    return answerCells([&](const Catalogue& catalogue, const Term& a, const Term& i,
                           const Term& e) { return computed<T>(catalogue, a, kind, i, e, compute); },
                       area, item, edition);
}

/// What the core computes of the figures of two editions.
using ComputeDifference = Result<double> (*)(Result<double> from, Result<double> to);

/// The item and the area are matched by id between the editions, both of which must be given.
Any answerDifference(ComputeDifference compute, const Any& area, const Any& item, const Any& from,
                     const Any& to) {
    return answerCells(
        [&](const Catalogue& catalogue, const Term& a, const Term& i, const Term& f,
            const Term& t) -> Result<double> {
            if (ladder::isBlank(f) || ladder::isBlank(t))
                return ladder::Reason::noName;
            const auto before = ladder::findEdition(catalogue, f);
            const auto after = ladder::findEdition(catalogue, t);
            if (!before || !after)
                return ladder::Reason::unknownEdition;
            const auto areas = ladder::findArea(**before, **after, a);
            if (!areas)
                return areas.error();
            const auto items = ladder::findItem(**before, **after, i);
            if (!items)
                return items.error();
            return compute(ladder::count(**before, areas->first, items->first),
                           ladder::count(**after, areas->second, items->second));
        },
        area, item, from, to);
}

/// The same, for what is set against a base.
template<class Compute, class FindBase>
Any answerBase(Compute compute, FindBase findBase, const Any& area, const Any& item, const Any& base,
               const Any& edition) {
    return answerCells(
        [&](const Catalogue& catalogue, const Term& a, const Term& i, const Term& b, const Term& e) {
            const auto withBase = [&](const Edition& in, auto areaIndex, auto itemIndex) -> Result<double> {
                const auto found = findBase(in, b);
                return found ? compute(in, areaIndex, itemIndex, *found) : found.error();
            };
            return computed<double>(catalogue, a, {}, i, e, withBase);
        },
        area, item, base, edition);
}

Result<double> rateOf(const Edition& edition, ladder::AreaIndex area, ladder::ItemIndex item,
                      const ladder::BaseOrNumber& base) {
    return std::visit([&](auto people) { return ladder::rate(edition, area, item, people); }, base);
}

Result<std::string> areaOfPlace(const Catalogue& catalogue, const Term& place, const Term& edition) {
    const auto inEdition = ladder::findEdition(catalogue, edition);
    if (!inEdition)
        return inEdition.error();
    const auto area = ladder::findAreaOfPlace(**inEdition, place);
    if (!area)
        return area.error();
    return ladder::nameToWrite(**inEdition, (*inEdition)->areas()[area->area]);
}

Result<double> totalOf(const Catalogue& catalogue, const Term& area, const Term& edition) {
    const auto inEdition = ladder::findEdition(catalogue, edition);
    if (!inEdition)
        return inEdition.error();
    const auto areaIndex = ladder::findArea(**inEdition, area);
    if (!areaIndex)
        return areaIndex.error();
    return ladder::ladderTotal(**inEdition, *areaIndex);
}

Result<std::string> sourceOf(const Catalogue& catalogue, const Term& edition) {
    const auto found = ladder::findEdition(catalogue, edition);
    if (!found)
        return found.error();
    return ladder::sourceLine(**found);
}

/// The areas of an argument side by side; one alone beside its parent, and all where none is named.
Result<ladder::Rows> tableOf(const Edition& edition, const Argument& argument) {
    std::vector<ladder::AreaIndex> areas;
    for (sal_Int32 row = 0; row < argument.rows(); ++row) {
        for (sal_Int32 column = 0; column < argument.columns(); ++column) {
            const auto* cell = argument.at(row, column);
            if (cell == nullptr || ladder::isBlank(CellTerm(*cell)))
                continue;
            const auto area = ladder::findArea(edition, CellTerm(*cell));
            if (!area)
                return area.error();
            areas.push_back(*area);
            if (areas.size() == mostColumns)
                return ladder::Reason::tooLarge;
        }
    }
    if (areas.size() == 1)
        return ladder::ladderOf(edition, areas.front());
    if (areas.empty()) {
        areas.resize(edition.areas().size());
        std::iota(areas.begin(), areas.end(), ladder::AreaIndex{0});
    }
    return ladder::laddersOf(edition, areas);
}

/// A thin layer: it turns cells into terms, asks the core, and turns the answer into cells.
class AddIn : public office::WithServiceInfo<
                  cppu::WeakImplHelper2<org::participatieladder::XFunctions2, lang::XServiceInfo>> {
public:
    explicit AddIn(const uno::Reference<uno::XComponentContext>& context)
        : WithServiceInfo(addInName, addInName)
        , context_(context) {}

    Any SAL_CALL rungTotal(const Any& area, const Any& rung, const Any& edition) override {
        return answerItem(itemKindOf("rungTotal"), ladder::count, area, rung, edition);
    }

    Any SAL_CALL rungSum(const Any& area, const Any& rung, const Any& edition) override {
        return answerItem(itemKindOf("rungSum"), ladder::weightedSum, area, rung, edition);
    }

    Any SAL_CALL rungShare(const Any& area, const Any& rung, const Any& edition) override {
        return answerItem(itemKindOf("rungShare"), ladder::shareOfLadder, area, rung, edition);
    }

    Any SAL_CALL ladderTotal(const Any& area, const Any& edition) override {
        return answerCells(totalOf, area, edition);
    }

    Any SAL_CALL ladderCount(const Any& area, const Any& item, const Any& edition) override {
        return answerItem(itemKindOf("ladderCount"), ladder::count, area, item, edition);
    }

    Any SAL_CALL ladderShare(const Any& area, const Any& item, const Any& edition) override {
        return answerItem(itemKindOf("ladderShare"), ladder::shareOfParent, area, item, edition);
    }

    Any SAL_CALL ladderRank(const Any& area, const Any& item, const Any& edition) override {
        return answerItem(itemKindOf("ladderRank"), ladder::rank, area, item, edition);
    }

    Any SAL_CALL ladderChange(const Any& area, const Any& item, const Any& from, const Any& to) override {
        return answerDifference(ladder::change, area, item, from, to);
    }

    Any SAL_CALL ladderGrowth(const Any& area, const Any& item, const Any& from, const Any& to) override {
        return answerDifference(ladder::growth, area, item, from, to);
    }

    Any SAL_CALL sectorCount(const Any& area, const Any& sector, const Any& edition) override {
        return answerItem(itemKindOf("sectorCount"), ladder::count, area, sector, edition);
    }

    Any SAL_CALL sectorShare(const Any& area, const Any& sector, const Any& edition) override {
        return answerItem(itemKindOf("sectorShare"), ladder::shareOfSectors, area, sector, edition);
    }

    Any SAL_CALL ladderStatus(const Any& area, const Any& item, const Any& edition) override {
        return answerItem(itemKindOf("ladderStatus"), ladder::statusCode, area, item, edition);
    }

    Any SAL_CALL ladderExplain(const Any& area, const Any& item, const Any& edition) override {
        const std::array given{Argument(area), Argument(item), Argument(edition)};
        if (isTooLarge(sizeOfResult(given), mostSentences))
            return guarded([&] {
                return toCell(Result<std::string>(
                    describe({ladder::Reason::tooLarge, {std::to_string(mostSentences)}}, language())));
            });
        return answerCells(
            [&](const Catalogue& catalogue, const Term& a, const Term& i, const Term& e) {
                return Result<std::string>(ladder::explain(catalogue, a, i, e, language()));
            },
            area, item, edition);
    }

    Any SAL_CALL ladderInfo(const Any& name, const Any& field, const Any& edition) override {
        return answerCells(ladder::info, name, field, edition);
    }

    Any SAL_CALL ladderSource(const Any& edition) override { return answerCells(sourceOf, edition); }

    Any SAL_CALL ladderTable(const Any& area, const Any& edition) override {
        return answerTables(
            [&](const Catalogue& catalogue, const Term& e) -> Result<ladder::Rows> {
                const auto found = ladder::findEdition(catalogue, e);
                if (!found)
                    return found.error();
                return tableOf(**found, Argument(area));
            },
            edition);
    }

    Any SAL_CALL ladderList(const Any& what, const Any& within, const Any& edition) override {
        return answerTables(ladder::list, what, within, edition);
    }

    Any SAL_CALL ladderRate(const Any& area, const Any& item, const Any& base, const Any& edition) override {
        return answerBase(rateOf, ladder::findBaseOrNumber, area, item, base, edition);
    }

    Any SAL_CALL ladderIndex(const Any& area, const Any& item, const Any& base, const Any& edition) override {
        return answerBase(ladder::index, ladder::findBase, area, item, base, edition);
    }

    Any SAL_CALL ladderArea(const Any& place, const Any& edition) override {
        return answerCells(areaOfPlace, place, edition);
    }

private:
    /// That of the interface, which does not change while the office runs.
    ladder::Language language() {
        std::call_once(languageIsKnown_, [&] { language_ = office::interfaceLanguage(context_); });
        return language_;
    }

    uno::Reference<uno::XComponentContext> context_;
    std::once_flag languageIsKnown_;
    ladder::Language language_ = ladder::Language::english;
};

} // namespace

cppu::OWeakObject* makeAddIn(uno::XComponentContext* context) {
    return new AddIn(context);
}

} // namespace functions
