#include "ladder/clauses.hpp"

#include "ladder/notes.hpp"
#include "ladder/numbers.hpp"
#include "ladder/places.hpp"

#include <boost/algorithm/string/join.hpp>

#include <algorithm>
#include <utility>

namespace ladder {
namespace {

/// In a list, where "niet beschikbaar (n.b.)" would be too long.
std::string shortReason(std::string_view code, Language language) {
    return code == status::missing ? say(language, Message::statusMissingShort)
                                   : statusMeaning(code, language);
}

} // namespace

std::string sentenceAbout(const Edition& edition, AreaIndex area, ItemIndex item,
                          const std::vector<std::string>& clauses, Language language) {
    return say(language, Message::subject,
               {edition.areas()[area].name.in(language), label(edition.items()[item], language), edition.id(),
                boost::algorithm::join(clauses, "; ")});
}

std::string figureClause(const Edition& edition, AreaIndex area, ItemIndex item, Language language) {
    const auto& observation = edition.observation(area, item);
    if (!observation.value)
        return whyNoFigure(observation, language);
    const auto number = formatNumber(static_cast<double>(*observation.value), language);
    const auto& unit = edition.items()[edition.rung(edition.items()[item].rung)].unit.in(language);
    return observation.status == status::normal
               ? say(language, Message::figure, {number, unit})
               : say(language, Message::figureWithStatus,
                     {number, unit, statusMeaning(observation.status, language)});
}

std::string noShareClause(const Edition& edition, AreaIndex parent, ItemIndex item, Language language) {
    const auto& name = edition.areas()[parent].name.in(language);
    const auto& observation = edition.observation(parent, item);
    if (!observation.value)
        return say(language, Message::parentWithoutFigure, {name});
    const auto clause = say(language, Message::parentIsZero, {name});
    return observation.status == status::normal
               ? clause
               : say(language, Message::figure, {clause, statusMeaning(observation.status, language)});
}

std::string lackingItems(const Edition& edition, AreaIndex area, const std::vector<ItemIndex>& items,
                         Message message, Language language) {
    std::vector<std::pair<std::string, std::vector<std::string>>> byReason;
    for (const auto index : items) {
        const auto reason = shortReason(edition.observation(area, index).status, language);
        auto group = std::find_if(byReason.begin(), byReason.end(),
                                  [&](const auto& each) { return each.first == reason; });
        if (group == byReason.end())
            group = byReason.insert(byReason.end(), {reason, {}});
        group->second.push_back(nameInText(edition.items()[index], language));
    }
    std::vector<std::string> groups;
    groups.reserve(byReason.size());
    for (const auto& [reason, names] : byReason)
        groups.push_back(say(language, message, {enumerate(names, Conjunction::andAlso, language), reason}));
    return enumerate(groups, Conjunction::andAlso, language);
}

std::vector<Break> breaksToTell(std::vector<Break> breaks, const std::string& editionName,
                                bool isStatusTold) {
    const auto isFlagged = [](const Break& found) { return found.kind == BreakKind::flagged; };
    if (isStatusTold)
        std::erase_if(breaks, isFlagged);
    for (auto& found : breaks) {
        if (isFlagged(found))
            found.text = InEachLanguage<std::string>::from(
                [&](Language language) { return say(language, Message::breakFlagged, {editionName}); });
    }
    return breaks;
}

void addBreaks(std::vector<std::string>& clauses, const std::vector<Break>& breaks, Language language) {
    std::vector<std::string> texts;
    for (const auto& found : breaks) {
        const auto& text = found.text.in(language);
        if (std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.push_back(text);
    }
    if (!texts.empty())
        clauses.push_back(say(language, Message::breaks, {boost::algorithm::join(texts, "; ")}));
}

void addNotes(std::vector<std::string>& clauses, const std::vector<std::string>& notes, Language language) {
    if (!notes.empty())
        clauses.push_back(say(language, Message::mind, {boost::algorithm::join(notes, "; ")}));
}

std::vector<std::string> remarksOnName(const Edition& edition, AreaIndex area, Language language) {
    if (!isAlsoPlace(edition, area, language))
        return {};
    return {say(language, Message::notThePlace, {edition.areas()[area].name.in(language)})};
}

std::vector<std::string> notesOnFigure(const Edition& edition, AreaIndex area, ItemIndex item,
                                       Language language, std::optional<BaseIndex> base) {
    std::vector<NoteIndex> indices = edition.observation(area, item).notes;
    const auto add = [&](const std::vector<NoteIndex>& more) {
        indices.insert(indices.end(), more.begin(), more.end());
    };
    add(edition.items()[item].notes);
    add(edition.areas()[area].notes);
    if (base)
        add(edition.bases()[*base].notes);
    std::vector<std::string> notes;
    for (auto index = indices.begin(); index != indices.end(); ++index) {
        if (std::find(indices.begin(), index, *index) == index)
            notes.push_back(markedNote(edition.note(*index), language));
    }
    return notes;
}

std::string dayOf(const Base& base, Language language) {
    if (base.date.empty())
        return {};
    return say(language, Message::date,
               {base.date.substr(0, 4), base.date.substr(5, 2), base.date.substr(8, 2)});
}

std::vector<std::string> whatToMind(const Edition& edition, AreaIndex area, ItemIndex item, Language language,
                                    std::optional<BaseIndex> base) {
    auto texts = remarksOnName(edition, area, language);
    const auto notes = notesOnFigure(edition, area, item, language, base);
    texts.insert(texts.end(), notes.begin(), notes.end());
    return texts;
}

} // namespace ladder
