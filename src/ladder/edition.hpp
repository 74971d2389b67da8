// An edition of the participation ladder: one publication, with its areas, items and figures.
#pragma once

#include "ladder/language.hpp"
#include "ladder/names.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ladder {

/// Areas, items, domains, notes, bases and places are named by their position in the lists of their edition.
using AreaIndex = std::uint32_t;
using ItemIndex = std::uint32_t;
using DomainIndex = std::uint32_t;
using NoteIndex = std::uint32_t;
using BaseIndex = std::uint32_t;
using PlaceIndex = std::uint32_t;

/// Where a note comes from. Only a published one stands on the pages of the publication.
enum class Basis {
    published, ///< it stands on the pages
    derived,   ///< it was computed from published figures
    inferred,  ///< it was read from the layout of the pages
    assigned,  ///< the makers of the package decided it
    remark     ///< the makers of the package remark it on published figures
};

/// A caveat: something that the reader of a figure must be told.
struct Note {
    std::string id;
    Basis basis = Basis::published;
    Text text; ///< a clause without capital or full stop, so that several make one sentence

    bool operator==(const Note&) const = default;
};

/// A territory with figures: a province, a region, a municipality.
struct Area {
    std::string id;
    Text name;
    std::string kind; ///< "provincie", "regio", …
    std::optional<AreaIndex> parent;
    std::vector<std::string> aliases;
    std::vector<NoteIndex> notes;

    bool operator==(const Area&) const = default;
};

/// A policy domain: Werk, Welzijn, …
struct Domain {
    std::string id;
    Text name;

    bool operator==(const Domain&) const = default;
};

enum class ItemKind { rung, instrument, sector };

/// Anything that has a figure: a rung, or an instrument or sector on a rung.
struct Item {
    ItemKind kind = ItemKind::rung;
    std::string id;
    Text name;
    std::string shortName; ///< instruments only: "LDE"; may be empty
    int rung = 0;          ///< a rung's own number, otherwise the number of the rung it is part of
    std::vector<std::string> aliases;
    std::vector<NoteIndex> notes;

    // Rungs only.
    Text contract;    ///< with or without an employment contract
    Text unit;        ///< what is counted
    Text progression; ///< the name of the movement up into the next rung; empty where none is shown
    Text anchoring;   ///< the name of staying on this rung; empty where none is shown

    // Instruments only.
    double weight = 1; ///< what one counts for in the total of the rung, 0 to 1
    std::vector<DomainIndex> domains;
    std::optional<int> validFrom; ///< the first year in which it existed, if that is known
    std::optional<int> validTo;   ///< the last one; nothing while it exists
    std::string successor;        ///< id of the item of a later edition that took its place; may be empty

    bool operator==(const Item&) const = default;
};

/// A number of people that figures are set against, such as the inhabitants. It is no figure of the ladder,
/// and has a source of its own.
struct Base {
    std::string id;
    Text name;
    Text unit;          ///< what is counted
    std::string date;   ///< the day on which it was counted: "2020-01-01"; empty while there are no values
    std::string source; ///< who counted it, and where that is published
    std::vector<std::string> aliases;
    std::vector<NoteIndex> notes; ///< on each rate with this base

    bool operator==(const Base&) const = default;
};

/// A municipality: it has no figures, but lies in an area that has.
struct Place {
    std::string id;
    Text name;
    AreaIndex area = 0; ///< in which it lies
    std::vector<std::string> aliases;
    std::vector<NoteIndex> notes;

    bool operator==(const Place&) const = default;
};

/// Codes of the SDMX code list CL_OBS_STATUS to which this core gives a meaning; an edition may use others.
namespace status {
inline constexpr std::string_view normal = "A";
inline constexpr std::string_view missing = "O";      ///< exists, but is not available
inline constexpr std::string_view cannotExist = "M";  ///< cannot exist
inline constexpr std::string_view notCollected = "L"; ///< exists, but was not collected

/// Whether a code says that there is no figure.
constexpr bool meansNoFigure(std::string_view code) {
    return code == missing || code == cannotExist || code == notCollected;
}

/// Whether a code says so in the list, though an edition may have given figures with it before.
constexpr bool isNamedMissing(std::string_view code) {
    return meansNoFigure(code) || code == "H" || code == "Q";
}

/// Whether a code stands in the list as SDMX publishes it, version 2.3.
constexpr bool isInCodeList(std::string_view code) {
    return code == "_U" || (code.size() == 1 &&
                            std::string_view("ABDEFGHIJKLMNOPQRSUVWX").find(code) != std::string_view::npos);
}
} // namespace status

/// What an edition says of one item in one area. In SDMX, an observation is a value with its attributes.
struct Observation {
    std::optional<std::int64_t> value; ///< number of persons or places, never negative
    std::string status;                ///< SDMX CL_OBS_STATUS
    std::vector<NoteIndex> notes;

    /// Whether there is nothing to count, as opposed to a figure that exists but is unknown.
    bool isOutOfScope() const {
        return !value && (status == status::notCollected || status == status::cannotExist);
    }
    bool operator==(const Observation&) const = default;
};

/// How an edition came to this user. One that came with the extension has none.
struct Loading {
    std::string by;   ///< a name as the office knows it; may be empty
    std::string at;   ///< ISO 8601, UTC: "2021-11-24T09:30:00Z"
    std::string from; ///< the name of the file that was loaded, without its folder

    bool operator==(const Loading&) const = default;
};

/// A file of a package that means nothing to this core, kept so that a copy has it too.
struct Attachment {
    std::string path; ///< in the package
    std::string content;

    bool operator==(const Attachment&) const = default;
};

/// The content of an edition as a package gives it; see package/reader.hpp for what is checked.
struct EditionData {
    std::string title;
    std::string publisher;
    std::string source; ///< the publisher's own source line
    int year = 0;       ///< the year that the figures are about
    int revision = 0;   ///< 0 for the first publication
    std::optional<Loading> loading;
    /// What datapackage.json says besides, such as its description, sources and licences: a JSON object, kept
    /// so that a copy says it too. See package/remarks.hpp.
    std::string remarks = "{}";
    std::vector<Attachment> attachments; ///< files that the remarks name
    std::vector<Area> areas;
    std::vector<Item> items; ///< rungs, then instruments, then sectors, each in the order of publication
    std::vector<Domain> domains;
    std::vector<Note> notes;
    std::vector<NoteIndex> editionNotes; ///< notes on the edition as a whole

    struct ObservationAt {
        AreaIndex area;
        ItemIndex item;
        Observation observation;

        bool operator==(const ObservationAt&) const = default;
    };
    std::vector<ObservationAt> observations; ///< one for each area and item

    std::vector<Base> bases; ///< the first is the one that is meant where none is named; may be empty

    struct BaseValueAt {
        AreaIndex area;
        BaseIndex base;
        std::int64_t value; ///< number of persons, never negative

        bool operator==(const BaseValueAt&) const = default;
    };
    std::vector<BaseValueAt> baseValues; ///< one at most for each area and base
    std::vector<Place> places;

    bool operator==(const EditionData&) const = default;
};

/// Whether two editions are the same but for who loaded them. What is added to the data also belongs in
/// fingerprint.cpp.
bool hasSameContent(const EditionData& a, const EditionData& b);

/// "2020", or "2020-r1" for a revision.
std::string editionId(int year, int revision);

/// An edition in use: immutable, with every look-up prepared.
class Edition {
public:
    /// Throws std::invalid_argument where there is not one observation for each area and item.
    explicit Edition(EditionData data);

    /// All that the edition holds, for a copy. Its observations stand area by area, each in the order of the
    /// items, and so do the values of its bases.
    const EditionData& data() const { return data_; }

    const std::string& id() const { return id_; }
    int year() const { return data_.year; }
    int revision() const { return data_.revision; }
    const std::string& title() const { return data_.title; }
    const std::string& publisher() const { return data_.publisher; }
    const std::string& source() const { return data_.source; }
    const std::vector<NoteIndex>& notesOnEdition() const { return data_.editionNotes; }

    const std::vector<Area>& areas() const { return data_.areas; }
    const std::vector<Item>& items() const { return data_.items; }
    const std::vector<Domain>& domains() const { return data_.domains; }
    const Note& note(NoteIndex index) const { return data_.notes[index]; }
    const std::vector<Base>& bases() const { return data_.bases; }
    const std::vector<Place>& places() const { return data_.places; }

    /// The names by which each of them is found. An entry is a position in the list of the same subject.
    const NameIndex& areaNames() const { return areaNames_; }
    const NameIndex& itemNames() const { return itemNames_; }
    const NameIndex& baseNames() const { return baseNames_; }
    const NameIndex& placeNames() const { return placeNames_; }

    const Observation& observation(AreaIndex area, ItemIndex item) const;
    /// The value of an observation alone: most formulas ask for it, and it is quickest to fetch from here.
    std::optional<std::int64_t> value(AreaIndex area, ItemIndex item) const {
        const auto value = values_[position(area, item)];
        return value == noValue ? std::nullopt : std::optional(value);
    }

    /// The number of people of a base in an area; nothing where the edition does not have it.
    std::optional<std::int64_t> baseValue(AreaIndex area, BaseIndex base) const;

    /// The item of a rung by its number; every rung that an item names exists.
    ItemIndex rung(int number) const;
    /// The instruments or sectors on a rung, in the order of publication.
    const std::vector<ItemIndex>& partsOf(int rung, ItemKind kind) const;

private:
    /// The position of an observation in data_.observations, which has one for each area and item.
    std::size_t position(AreaIndex area, ItemIndex item) const {
        return std::size_t{area} * data_.items.size() + item;
    }

    friend const std::vector<AreaIndex>& areasIn(const Edition& edition, std::optional<AreaIndex> parent);

    static constexpr std::int64_t noValue = -1;

    EditionData data_;
    std::string id_;
    NameIndex areaNames_;
    NameIndex itemNames_;
    NameIndex baseNames_;
    NameIndex placeNames_;
    std::map<std::pair<int, ItemKind>, std::vector<ItemIndex>> parts_;
    std::vector<std::vector<AreaIndex>> areasIn_; ///< by parent; the last list is of those without parent
    /// The values of data_.observations, close together so that the processor fetches many at once.
    std::vector<std::int64_t> values_;
    /// Where the values of each area begin in data_.baseValues, and at its end where the last ones end.
    std::vector<std::size_t> baseValuesOf_;
};

/// Every name by which a user may write it.
std::vector<std::string> namesOf(const Area& area);
std::vector<std::string> namesOf(const Item& item);
std::vector<std::string> namesOf(const Base& base);
std::vector<std::string> namesOf(const Place& place);

/// The name of an item as the publication prints it in a table: "Trede 5: Betaald werk met ondersteuning",
/// "SINE".
std::string label(const Item& item, Language language);

/// The name of an item inside a sentence, where the number of a rung is enough: "trede 5", "SINE".
std::string nameInText(const Item& item, Language language);

/// The policy domains of an item: "Werk + Welzijn".
std::string domainNames(const Edition& edition, const Item& item, Language language);

/// The rungs in the order of publication.
std::vector<ItemIndex> rungsOf(const Edition& edition);

/// The rungs in the order of publication, each followed by its instruments and its sectors.
std::vector<ItemIndex> inOrderOfLadder(const Edition& edition);

/// The areas whose parent is this one, or those without parent, in the order of publication.
const std::vector<AreaIndex>& areasIn(const Edition& edition, std::optional<AreaIndex> parent);

/// The area whose parts stand side by side where one is chosen: the area itself, or where it has no parts,
/// its parent.
AreaIndex wholeOf(const Edition& edition, AreaIndex area);

/// The areas as a tree: each after its parent, in the order of publication.
struct AreaInTree {
    AreaIndex area;
    std::size_t depth; ///< 0 for an area without parent
};
std::vector<AreaInTree> areaTree(const Edition& edition);

/// The numbers of the lowest and the highest rung.
std::pair<int, int> rungRange(const Edition& edition);

} // namespace ladder
