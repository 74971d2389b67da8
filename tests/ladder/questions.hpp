// Short ways to ask an edition something by names.
#pragma once

#include "answers.hpp"

#include "ladder/figures.hpp"
#include "ladder/lookup.hpp"

#include <string>
#include <string_view>

namespace questions {

inline const ladder::Edition& edition2020() {
    return *ladder::bundledCatalogue().find("2020");
}

/// Asks a figure of the areas and items with these names, which must be known.
template<class Answer>
Answer ask(Answer (*figure)(const ladder::Edition&, ladder::AreaIndex, ladder::ItemIndex),
           const ladder::Edition& edition, std::string_view area, std::string_view item) {
    return figure(edition, ladder::findArea(edition, area).value(), ladder::findItem(edition, item).value());
}

template<class Answer>
Answer ask(Answer (*figure)(const ladder::Edition&, ladder::AreaIndex, ladder::ItemIndex),
           std::string_view area, std::string_view item) {
    return ask(figure, edition2020(), area, item);
}

/// The id of what a term names among the areas or items of 2020; empty where it names nothing or too much.
inline std::string areaCalled(const ladder::Term& term) {
    const auto area = ladder::findArea(edition2020(), term);
    return area ? edition2020().areas()[*area].id : std::string();
}
inline std::string itemCalled(const ladder::Term& term) {
    const auto item = ladder::findItem(edition2020(), term);
    return item ? edition2020().items()[*item].id : std::string();
}

} // namespace questions
