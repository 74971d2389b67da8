#include "builder/choices.hpp"

namespace builder {

sheets::TableChoice Choices::in(const ladder::Catalogue& catalogue, const ladder::Edition& edition,
                                ladder::Language language) const {
    sheets::TableChoice choice{catalogue, edition, {},    {},   {measures.begin(), measures.end()},
                               language,  areasIn, notes, chart};
    for (const auto& [area, depth] : ladder::areaTree(edition)) {
        if (areas.contains(edition.areas()[area].id))
            choice.areas.push_back(area);
    }
    for (const auto item : ladder::inOrderOfLadder(edition)) {
        if (items.contains({edition.items()[item].kind, edition.items()[item].id}))
            choice.items.push_back(item);
    }
    return choice;
}

void Choices::chooseAround(const ladder::Edition& edition, ladder::AreaIndex area) {
    areas.clear();
    const auto& parts = ladder::areasIn(edition, area);
    for (const auto part : parts)
        areas.insert(edition.areas()[part].id);
    if (parts.empty())
        areas.insert(edition.areas()[area].id);
}

} // namespace builder
