// The clauses that sentences about a figure are made of.
#pragma once

#include "ladder/breaks.hpp"
#include "ladder/catalogue.hpp"
#include "ladder/texts.hpp"

#include <string>
#include <vector>

namespace ladder {

/// "Westhoek, SINE, editie 2020: a; b; c."
std::string sentenceAbout(const Edition& edition, AreaIndex area, ItemIndex item,
                          const std::vector<std::string>& clauses, Language language);

/// "6.692 (tewerkstellingsplaatsen; voorlopig)", or why there is no figure.
std::string figureClause(const Edition& edition, AreaIndex area, ItemIndex item, Language language);

/// Why there is no share in the figure of a parent, which is not there or zero: "geen aandeel in
/// West-Vlaanderen, waarvan het cijfer nul is (voorlopig)".
std::string noShareClause(const Edition& edition, AreaIndex parent, ItemIndex item, Language language);

/// The names by which items without a figure are listed, with why they have none: "AMA en LDE (n.b.) en
/// SINE (niet gemeten)". `message` has the items and the reason as its arguments.
std::string lackingItems(const Edition& edition, AreaIndex area, const std::vector<ItemIndex>& items,
                         Message message, Language language);

/// What is to be told of the breaks in one edition. A break that a status marks names that edition; it is
/// left out where the status is told with the figure.
std::vector<Break> breaksToTell(std::vector<Break> breaks, const std::string& editionName, bool isStatusTold);

/// Adds the clauses of what breaks the series and of what to mind, where there is any. Each break is told
/// once.
void addBreaks(std::vector<std::string>& clauses, const std::vector<Break>& breaks, Language language);
void addNotes(std::vector<std::string>& clauses, const std::vector<std::string>& notes, Language language);

/// That an area is meant and not the municipality of the same name, where there is one.
std::vector<std::string> remarksOnName(const Edition& edition, AreaIndex area, Language language);

/// The notes on a figure, on its item and on its area, and on the base where it is set against one, each
/// once.
std::vector<std::string> notesOnFigure(const Edition& edition, AreaIndex area, ItemIndex item,
                                       Language language, std::optional<BaseIndex> base = {});
/// The same after the remarks on the name of the area: all that a sentence about the figure says to mind.
std::vector<std::string> whatToMind(const Edition& edition, AreaIndex area, ItemIndex item, Language language,
                                    std::optional<BaseIndex> base = {});

/// "01-01-2020", or nothing where a base has no day.
std::string dayOf(const Base& base, Language language);

} // namespace ladder
