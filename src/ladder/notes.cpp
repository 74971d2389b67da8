#include "ladder/notes.hpp"

#include "ladder/package/schema.hpp"
#include "ladder/reason.hpp"
#include "ladder/texts.hpp"

#include <boost/algorithm/string/join.hpp>

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

namespace ladder {
namespace {

constexpr std::size_t mostSubjects = 4; ///< that a note names; more are counted

using Items = std::vector<ItemIndex>;
using Areas = std::vector<AreaIndex>;

/// What a note is about, in the order of the edition.
struct Subjects {
    Items items;                        ///< in every area
    Areas areas;                        ///< as a whole
    std::map<ItemIndex, Areas> figures; ///< of an item, in these areas only
    bool isOnEdition = false;           ///< as a whole
};

template<class Index>
void addOnce(std::vector<Index>& indices, Index index) {
    const auto place = std::lower_bound(indices.begin(), indices.end(), index);
    if (place == indices.end() || *place != index)
        indices.insert(place, index);
}

class NoteCollector {
public:
    NoteCollector(const Edition& edition, const std::vector<AreaIndex>& areas,
                  const std::vector<ItemIndex>& items, Language language)
        : edition_(edition)
        , areas_(areas)
        , items_(items)
        , language_(language) {
        collect();
    }

    /// What a line is about: a note, or where there is none, a status.
    struct Line {
        std::optional<NoteIndex> note;
        std::string status;
        const Subjects* subjects = nullptr;

        bool isOfSame(const Line& other) const { return note == other.note && status == other.status; }
    };

    /// What matters most comes first.
    std::vector<Line> lines() const {
        std::vector<std::pair<Weight, Line>> found;
        for (const auto& [note, subjects] : notes_)
            found.emplace_back(weightOf(edition_.note(note), subjects), Line{note, {}, &subjects});
        for (const auto& [status, subjects] : statuses_)
            found.emplace_back(Weight::doubtfulFigure, Line{{}, status, &subjects});
        std::stable_sort(found.begin(), found.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<Line> lines;
        lines.reserve(found.size());
        for (auto& [weight, line] : found)
            lines.push_back(std::move(line));
        return lines;
    }

    std::string textOf(const Line& line) const {
        return about(*line.subjects, line.note ? markedNote(edition_.note(*line.note), language_)
                                               : statusMeaning(line.status, language_));
    }
    std::string basisOf(const Line& line) const {
        return line.note ? std::string(
                               package::basisWords[static_cast<std::size_t>(edition_.note(*line.note).basis)])
                         : "status";
    }

private:
    /// How much a note matters to who reads the figures, the most first: a page has room for a few only. What
    /// is missing comes before what is doubtful, and a single figure before what holds of many.
    enum class Weight {
        missingFigure,  ///< says why figures are not there
        doubtfulFigure, ///< single figures with reservations, or with a status that is not normal
        doubtful,       ///< items or areas with reservations, or figures that their areas do not add up to
        figure,         ///< anything else on single figures
        edition,        ///< on the edition as a whole
        other
    };

    Weight weightOf(const Note& note, const Subjects& subjects) const {
        const bool isReserved =
            note.basis == Basis::derived || note.basis == Basis::inferred || note.basis == Basis::assigned;
        if (subjects.isOnEdition)
            return Weight::edition;
        const auto isMissing = [&](const auto& figures) {
            return std::any_of(figures.second.begin(), figures.second.end(), [&](AreaIndex area) {
                return !edition_.observation(area, figures.first).value;
            });
        };
        if (std::any_of(subjects.figures.begin(), subjects.figures.end(), isMissing))
            return Weight::missingFigure;
        if (isReserved)
            return subjects.figures.empty() ? Weight::doubtful : Weight::doubtfulFigure;
        if (!subjects.figures.empty())
            return Weight::figure;
        const auto differs = [&](ItemIndex item) { return differsFromParts(item); };
        return !subjects.items.empty() && std::all_of(subjects.items.begin(), subjects.items.end(), differs)
                   ? Weight::doubtful
                   : Weight::other;
    }

    /// Whether the figures of the areas inside an area do not add up to its own. They are not set against it
    /// where only some of them are asked about.
    bool differsFromParts(ItemIndex item) const {
        return std::any_of(areas_.begin(), areas_.end(), [&](AreaIndex area) {
            const auto& whole = edition_.observation(area, item).value;
            const auto& parts = areasIn(edition_, area);
            const auto asked = std::count_if(parts.begin(), parts.end(), [&](AreaIndex part) {
                return std::find(areas_.begin(), areas_.end(), part) != areas_.end();
            });
            if (!whole || parts.empty() || (asked != 0 && static_cast<std::size_t>(asked) != parts.size()))
                return false;
            auto rest = *whole;
            for (const auto part : parts) {
                const auto& value = edition_.observation(part, item).value;
                if (!value)
                    return false;
                rest -= *value;
            }
            return rest != 0;
        });
    }

    void collect() {
        for (const auto note : edition_.notesOnEdition())
            notes_[note].isOnEdition = true;
        for (const auto area : areas_) {
            for (const auto note : edition_.areas()[area].notes)
                addOnce(notes_[note].areas, area);
        }
        for (const auto item : items_) {
            for (const auto note : edition_.items()[item].notes)
                addOnce(notes_[note].items, item);
            for (const auto area : areas_)
                collectFigure(area, item);
        }
    }

    void collectFigure(AreaIndex area, ItemIndex item) {
        const auto& observation = edition_.observation(area, item);
        for (const auto note : observation.notes)
            addFigure(notes_[note], area, item);
        if (observation.value && observation.status != status::normal)
            addFigure(statuses_[observation.status], area, item);
    }

    static void addFigure(Subjects& subjects, AreaIndex area, ItemIndex item) {
        addOnce(subjects.figures[item], area);
    }

    /// The note with what it is about before it. A note on the edition as a whole stands alone.
    std::string about(const Subjects& subjects, const std::string& note) const {
        if (subjects.isOnEdition)
            return note;
        std::vector<std::string> names;
        if (!subjects.items.empty())
            names.push_back(itemNames(subjects.items));
        if (!subjects.areas.empty())
            names.push_back(areaNames(subjects.areas));
        for (const auto& [areas, items] : byAreas(subjects.figures)) {
            const auto named = itemNames(items);
            const bool isOfMany = areas_.size() > 1;
            names.push_back(isOfMany ? say(language_, Message::itemIn, {named, areaNames(areas)}) : named);
        }
        return names.empty() ? note
                             : say(language_, Message::noteOn, {boost::algorithm::join(names, "; "), note});
    }

    /// Brings together the items on whose figures in the same areas a note is.
    static std::map<Areas, Items> byAreas(const std::map<ItemIndex, Areas>& figures) {
        std::map<Areas, Items> groups;
        for (const auto& [item, areas] : figures)
            groups[areas].push_back(item);
        return groups;
    }

    std::string itemNames(const std::vector<ItemIndex>& items) const {
        const bool hasAllInstruments = hasAll(items, ItemKind::instrument);
        const bool hasAllSectors = hasAll(items, ItemKind::sector);
        std::vector<std::string> names;
        if (hasAllInstruments)
            names.push_back(say(language_, Message::allInstruments));
        if (hasAllSectors)
            names.push_back(say(language_, Message::allSectors));
        for (const auto index : items) {
            const auto& item = edition_.items()[index];
            if (item.kind == ItemKind::rung)
                names.push_back(say(language_, Message::rungInText, {std::to_string(item.rung)}));
            else if (!(item.kind == ItemKind::instrument ? hasAllInstruments : hasAllSectors))
                names.push_back(item.shortName.empty() ? item.name.in(language_) : item.shortName);
        }
        return enumerateFew(names, mostSubjects, Conjunction::andAlso, language_);
    }

    /// Whether these items are all that the edition has of a kind, and more than one.
    bool hasAll(const std::vector<ItemIndex>& items, ItemKind kind) const {
        const auto isOfKind = [&](const Item& item) { return item.kind == kind; };
        const auto count = std::count_if(items.begin(), items.end(),
                                         [&](ItemIndex item) { return isOfKind(edition_.items()[item]); });
        const auto& all = edition_.items();
        return count > 1 && count == std::count_if(all.begin(), all.end(), isOfKind);
    }

    std::string areaNames(const std::vector<AreaIndex>& areas) const {
        std::vector<std::string> names;
        names.reserve(areas.size());
        for (const auto area : areas)
            names.push_back(edition_.areas()[area].name.in(language_));
        return enumerateFew(names, mostSubjects, Conjunction::andAlso, language_);
    }

    const Edition& edition_;
    const std::vector<AreaIndex>& areas_;
    const std::vector<ItemIndex>& items_;
    Language language_;
    std::map<NoteIndex, Subjects> notes_;
    std::map<std::string, Subjects> statuses_;
};

template<class Index, class List>
std::vector<Index> indicesOf(const List& list) {
    std::vector<Index> indices(list.size());
    std::iota(indices.begin(), indices.end(), Index{0});
    return indices;
}

} // namespace

std::string markedNote(const Note& note, Language language) {
    const auto& text = note.text.in(language);
    switch (note.basis) {
    case Basis::derived:
        return say(language, Message::derived, {text});
    case Basis::inferred:
        return say(language, Message::inferred, {text});
    case Basis::assigned:
        return say(language, Message::assigned, {text});
    case Basis::published:
    case Basis::remark:
        break;
    }
    return text;
}

std::string statusMeaning(std::string_view code, Language language) {
    static constexpr std::pair<std::string_view, Message> meanings[] = {
        {"A", Message::statusNormal},       {"O", Message::statusMissing},
        {"L", Message::statusNotCollected}, {"B", Message::statusBreak},
        {"D", Message::statusDefinition},   {"E", Message::statusEstimated},
        {"F", Message::statusForecast},     {"I", Message::statusImputed},
        {"P", Message::statusProvisional},  {"U", Message::statusUnreliable},
        {"V", Message::statusUnvalidated},  {"M", Message::statusCannotExist},
        {"Q", Message::statusSuppressed},
    };
    const auto* found = std::find_if(std::begin(meanings), std::end(meanings),
                                     [&](const auto& known) { return known.first == code; });
    return found == std::end(meanings) ? say(language, Message::statusOther, {std::string(code)})
                                       : say(language, found->second);
}

std::string whyNoFigure(const Observation& observation, Language language) {
    if (observation.status == status::missing)
        return describe({Reason::notAvailable, {}}, language);
    if (observation.status == status::notCollected)
        return describe({Reason::notCollected, {}}, language);
    return say(language, Message::noFigure, {statusMeaning(observation.status, language)});
}

std::vector<std::string> notesOn(const Edition& edition, const std::vector<AreaIndex>& areas,
                                 const std::vector<ItemIndex>& items, Language language, NoteAspect aspect) {
    const NoteCollector collector(edition, areas, items, language);
    std::vector<std::string> texts;
    for (const auto& line : collector.lines())
        texts.push_back(aspect == NoteAspect::text ? collector.textOf(line) : collector.basisOf(line));
    return texts;
}

std::vector<std::string> notesOnArea(const Edition& edition, AreaIndex area, Language language,
                                     NoteAspect aspect) {
    const auto parent = edition.areas()[area].parent;
    return notesOn(edition, parent ? std::vector{*parent, area} : std::vector{area},
                   indicesOf<ItemIndex>(edition.items()), language, aspect);
}

std::vector<std::string> notesOnItem(const Edition& edition, ItemIndex index, Language language,
                                     NoteAspect aspect) {
    std::vector<ItemIndex> items{index};
    const auto& item = edition.items()[index];
    if (item.kind == ItemKind::rung) {
        for (const auto kind : {ItemKind::instrument, ItemKind::sector}) {
            const auto& parts = edition.partsOf(item.rung, kind);
            items.insert(items.end(), parts.begin(), parts.end());
        }
    }
    return notesOn(edition, indicesOf<AreaIndex>(edition.areas()), items, language, aspect);
}

std::vector<std::size_t> placesOfNotes(const Edition& edition, const std::vector<AreaIndex>& areas,
                                       const std::vector<ItemIndex>& items) {
    const auto everyArea = indicesOf<AreaIndex>(edition.areas());
    const auto everyItem = indicesOf<ItemIndex>(edition.items());
    const NoteCollector whole(edition, everyArea, everyItem, Language::dutch);
    const auto all = whole.lines();
    const NoteCollector collector(edition, areas, items, Language::dutch);
    std::vector<std::size_t> places;
    for (const auto& line : collector.lines()) {
        const auto place =
            std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.isOfSame(line); });
        places.push_back(static_cast<std::size_t>(place - all.begin()));
    }
    return places;
}

std::vector<std::string> allNotes(const Edition& edition, Language language, NoteAspect aspect) {
    return notesOn(edition, indicesOf<AreaIndex>(edition.areas()), indicesOf<ItemIndex>(edition.items()),
                   language, aspect);
}

} // namespace ladder
