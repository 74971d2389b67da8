#include "ladder/revision.hpp"

#include "ladder/lookup.hpp"
#include "ladder/numbers.hpp"
#include "ladder/texts.hpp"

namespace ladder {
namespace {

constexpr Words changed{"Andere cijfers dan in editie %1%, die nu gebruikt wordt: %2%.",
                        "Figures that are not those of edition %1%, which is in use now: %2%."};
constexpr Words changedOne{"%1%, %2%: %3% → %4%", "%1%, %2%: %3% → %4%"};
constexpr Words changedMore{"… en nog %1%", "… and %1% more"};
constexpr Words noneChanged{
    "Onder elke id staan de cijfers van editie %1%, die nu gebruikt wordt; namen, gewichten, noemers, noten "
    "of "
    "andere gegevens zijn anders. Formules kunnen daardoor toch een ander cijfer geven.",
    "Under each id stand the figures of edition %1%, which is in use now; names, weights, bases, notes or "
    "other "
    "data differ. Formulas may give other figures all the same."};
constexpr Words noFigure{"geen cijfer", "no figure"};

/// Calls `visit` with each area and item of an edition, and the value that another one has there.
template<class Visit>
void forEachFigure(const Edition& edition, const Edition& other, Visit visit) {
    for (AreaIndex area = 0; area < edition.areas().size(); ++area) {
        const auto otherArea = areaWithId(other, edition.areas()[area].id);
        for (ItemIndex item = 0; item < edition.items().size(); ++item) {
            const auto& named = edition.items()[item];
            const auto otherItem = otherArea ? itemWithId(other, named.kind, named.id) : std::nullopt;
            visit(area, item, otherItem.has_value(),
                  otherItem ? other.value(*otherArea, *otherItem) : std::nullopt);
        }
    }
}

std::string numberOf(std::optional<std::int64_t> value, Language language) {
    return value ? formatAny(static_cast<double>(*value), language) : say(language, noFigure);
}

/// The names of what a figure is about, in the edition that has them.
std::vector<std::string> namesOf(const ChangedFigure& figure, const Edition& before, const Edition& after,
                                 Language language) {
    for (const auto* edition : {&after, &before}) {
        const auto area = areaWithId(*edition, figure.area);
        for (const auto kind : {ItemKind::rung, ItemKind::instrument, ItemKind::sector}) {
            const auto item = itemWithId(*edition, kind, figure.item);
            if (area && item)
                return {edition->areas()[*area].name.in(language),
                        nameInText(edition->items()[*item], language)};
        }
    }
    return {figure.area, figure.item};
}

} // namespace

std::vector<ChangedFigure> changedFigures(const Edition& before, const Edition& after) {
    std::vector<ChangedFigure> changes;
    const auto add = [&](const Edition& edition, AreaIndex area, ItemIndex item, auto earlier, auto later) {
        if (earlier != later)
            changes.push_back({edition.areas()[area].id, edition.items()[item].id, earlier, later});
    };
    forEachFigure(after, before, [&](AreaIndex area, ItemIndex item, bool /*isThere*/, auto earlier) {
        add(after, area, item, earlier, after.value(area, item));
    });
    forEachFigure(before, after, [&](AreaIndex area, ItemIndex item, bool isThere, auto later) {
        if (!isThere)
            add(before, area, item, before.value(area, item), later);
    });
    return changes;
}

std::string describeChanges(const Edition& before, const Edition& after, Language language,
                            std::size_t most) {
    const auto changes = changedFigures(before, after);
    if (changes.empty())
        return say(language, noneChanged, {before.id()});
    auto text = say(language, changed, {before.id(), std::to_string(changes.size())});
    for (std::size_t i = 0; i < changes.size() && i < most; ++i) {
        const auto names = namesOf(changes[i], before, after, language);
        text += "\n" + say(language, changedOne,
                           {names[0], names[1], numberOf(changes[i].before, language),
                            numberOf(changes[i].after, language)});
    }
    if (changes.size() > most)
        text += "\n" + say(language, changedMore, {std::to_string(changes.size() - most)});
    return text;
}

} // namespace ladder
