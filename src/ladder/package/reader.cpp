#include "ladder/package/reader.hpp"

#include "ladder/package/descriptor.hpp"
#include "ladder/package/table.hpp"

#include <boost/unordered/unordered_flat_set.hpp>

#include <algorithm>
#include <cctype>
#include <string_view>

namespace ladder::package {
namespace {

/// Ids are the way out where names are ambiguous, so an id may not be the name of something else.
class NameGuard {
public:
    void add(std::string id, const std::vector<std::string>& names, Place place) {
        for (const auto& name : names)
            names_.add(name, static_cast<std::uint32_t>(subjects_.size()));
        subjects_.emplace_back(std::move(id), std::move(place));
    }
    /// An id that is there twice is a defect already. Stops when the list of defects is full, because each of
    /// many subjects may have the name of each other.
    void report(Defects& defects) const {
        for (const auto& [id, place] : subjects_) {
            for (const auto entry : names_.find(id)) {
                if (defects.count() >= Defects::mostKept)
                    return;
                if (const auto& other = subjects_[entry].first; other != id)
                    defects.add(place, Message::idIsNameOfOther, {id, other});
            }
        }
    }

private:
    NameIndex names_;
    std::vector<std::pair<std::string, Place>> subjects_;
};

/// Thrown where the one who follows the progress wants no more.
struct Stopped {};

/// Follows a reading through its tables, and tells its progress in steps of a hundredth.
class Steps {
public:
    explicit Steps(const Progress& progress)
        : progress_(progress) {}

    /// Nearly all that a large package has is observations, which come last.
    void reach(Table table, double part) {
        constexpr double others = 0.1;
        const bool isLast = table == Table::observations;
        const auto hundredths =
            static_cast<int>(100 * (isLast ? others + (1 - others) * part : others * part));
        if (hundredths <= told_)
            return;
        told_ = hundredths;
        if (progress_ && !progress_(hundredths / 100.0))
            throw Stopped();
    }

private:
    const Progress& progress_;
    int told_ = 0;
};

/// Fills an EditionData table by table; tables come in the order in which they refer to each other.
class Reader {
public:
    Reader(const FileSource& files, const Progress& progress, Defects& defects)
        : files_(files)
        , defects_(defects)
        , steps_(progress)
        , descriptor_(readDescriptor(files, defects)) {}

    EditionData read() {
        data_.title = descriptor_.title;
        data_.publisher = descriptor_.publisher;
        data_.source = descriptor_.source;
        data_.year = descriptor_.year;
        data_.revision = descriptor_.revision;
        data_.loading = descriptor_.loading;
        data_.remarks = descriptor_.remarks;
        readNotes();
        readDomains();
        readAreas();
        readRungs();
        readInstruments();
        readSectors();
        readObservations();
        return std::move(data_);
    }

private:
    bool readTable(Table table, const std::function<void(Record&)>& onRecord) {
        const auto onPart = [&](double part) { steps_.reach(table, part); };
        return package::readTable(files_, descriptor_, table, defects_, onRecord, onPart);
    }

    static Text bilingual(Record& record, const std::string& column) {
        return {record.text(column), record.text(column + "_en")};
    }

    /// In both languages or in neither.
    static Text optional(Record& record, const std::string& column) {
        const bool isGiven = !record.cell(column).empty() || !record.cell(column + "_en").empty();
        return isGiven ? bilingual(record, column) : Text();
    }

    void readNotes() {
        readTable(Table::notes, [&](Record& record) {
            Note note;
            note.id = record.id(notes_, static_cast<NoteIndex>(data_.notes.size()));
            note.basis = basis(record);
            note.text = bilingual(record, "text");
            data_.notes.push_back(std::move(note));
        });
        for (const auto& [id, pointer] : descriptor_.notes) {
            if (const auto found = notes_.find(id))
                data_.editionNotes.push_back(*found);
            else
                defects_.add(descriptor_.place(pointer, defects_), Message::notInTable,
                             {id, notes_.tables()});
        }
    }

    static Basis basis(Record& record) {
        const auto found = std::find(basisWords.begin(), basisWords.end(), record.cell("basis"));
        if (found != basisWords.end())
            return static_cast<Basis>(found - basisWords.begin());
        record.reject("basis", Message::notABasis, {std::string(record.cell("basis"))});
        return Basis::published;
    }

    void readDomains() {
        readTable(Table::domains, [&](Record& record) {
            Domain domain;
            domain.id = record.id(domains_, static_cast<DomainIndex>(data_.domains.size()));
            domain.name = bilingual(record, "name");
            data_.domains.push_back(std::move(domain));
        });
    }

    void readAreas() {
        NameGuard names;
        std::vector<std::pair<std::string, Place>> parents; // an area may stand before its parent
        readTable(Table::areas, [&](Record& record) {
            Area area;
            area.id = record.id(areas_, static_cast<AreaIndex>(data_.areas.size()));
            area.name = bilingual(record, "name");
            area.kind = record.text("kind");
            area.aliases = record.list("alias");
            area.notes = record.references("note", notes_);
            names.add(area.id, namesOf(area), record.place("id"));
            parents.emplace_back(record.cell("parent"), record.place("parent"));
            data_.areas.push_back(std::move(area));
        });
        for (AreaIndex area = 0; area < parents.size(); ++area)
            setParent(area, parents[area].first, parents[area].second);
        rejectCircles(parents);
        names.report(defects_);
    }

    void setParent(AreaIndex area, const std::string& parent, const Place& place) {
        if (parent.empty())
            return;
        data_.areas[area].parent = areas_.find(parent);
        if (!data_.areas[area].parent)
            defects_.add(place, Message::notInTable, {parent, areas_.tables()});
    }

    /// Walks up from every area; a walk that meets itself is a circle, which is cut where it was met.
    void rejectCircles(const std::vector<std::pair<std::string, Place>>& parents) {
        constexpr auto unseen = ~AreaIndex{0};
        std::vector<AreaIndex> seenFrom(data_.areas.size(), unseen);
        for (AreaIndex start = 0; start < data_.areas.size(); ++start) {
            std::optional<AreaIndex> area = start;
            while (area && seenFrom[*area] == unseen) {
                seenFrom[*area] = start;
                area = data_.areas[*area].parent;
            }
            if (area && seenFrom[*area] == start) {
                defects_.add(parents[*area].second, Message::ownAncestor, {data_.areas[*area].id});
                data_.areas[*area].parent.reset();
            }
        }
    }

    void readRungs() {
        readTable(Table::rungs, [&](Record& record) {
            auto rung = item(record, ItemKind::rung);
            if (const auto number = record.wholeNumber("rung")) {
                if (rungs_.add(std::to_string(*number), static_cast<ItemIndex>(data_.items.size())))
                    rung.rung = static_cast<int>(*number);
                else
                    record.reject("rung", Message::duplicateRung, {std::to_string(*number)});
            }
            rung.contract = bilingual(record, "contract");
            rung.unit = bilingual(record, "unit");
            rung.progression = optional(record, "progression");
            rung.anchoring = optional(record, "anchoring");
            addItem(std::move(rung), record);
        });
    }

    void readInstruments() {
        readTable(Table::instruments, [&](Record& record) {
            auto instrument = item(record, ItemKind::instrument);
            instrument.shortName = record.cell("short_name");
            instrument.rung = rungOf(record);
            instrument.weight = record.weight("weight");
            instrument.domains = record.references("domain", domains_);
            if (instrument.domains.empty())
                record.text("domain");
            readValidity(record, instrument);
            addItem(std::move(instrument), record);
        });
    }

    static void readValidity(Record& record, Item& instrument) {
        const auto year = [&](std::string_view column) {
            return record.cell(column).empty() ? std::nullopt : record.wholeNumber(column);
        };
        const auto from = year("valid_from");
        const auto to = year("valid_to");
        if (from && to && *from > *to)
            record.reject("valid_to", Message::endsBeforeStart, {std::to_string(*to), std::to_string(*from)});
        instrument.validFrom = from;
        instrument.validTo = to;
        instrument.successor = record.foreignId("successor");
        if (!instrument.successor.empty() && instrument.successor == instrument.id)
            record.reject("successor", Message::ownSuccessor, {instrument.id});
    }

    void readSectors() {
        readTable(Table::sectors, [&](Record& record) {
            auto sector = item(record, ItemKind::sector);
            sector.rung = rungOf(record);
            addItem(std::move(sector), record);
        });
        itemNames_.report(defects_);
    }

    /// What the three kinds of items have in common.
    Item item(Record& record, ItemKind kind) {
        Item item;
        item.kind = kind;
        item.id = record.id(items_, static_cast<ItemIndex>(data_.items.size()));
        item.name = bilingual(record, "name");
        item.aliases = record.list("alias");
        item.notes = record.references("note", notes_);
        return item;
    }

    void addItem(Item item, const Record& record) {
        itemNames_.add(item.id, namesOf(item), record.place("id"));
        data_.items.push_back(std::move(item));
    }

    int rungOf(Record& record) {
        const auto rung = record.reference("rung", rungs_);
        return rung ? data_.items[*rung].rung : 0;
    }

    void readObservations() {
        boost::unordered_flat_set<std::uint64_t> seen;
        const bool isWhole = readTable(Table::observations, [&](Record& record) {
            const auto area = record.reference("area", areas_);
            const auto item = record.reference("item", items_);
            auto observation = readObservation(record);
            if (!area || !item)
                return;
            if (seen.insert(key(*area, *item)).second)
                data_.observations.push_back({*area, *item, std::move(observation)});
            else
                record.reject("item", Message::duplicateObservation,
                              {data_.areas[*area].id, data_.items[*item].id});
        });
        if (isWhole)
            rejectGaps(seen);
    }

    static std::uint64_t key(AreaIndex area, ItemIndex item) { return std::uint64_t{area} << 32U | item; }

    /// Every area and item to which an id leads must have its row. Stops when the list of defects is full, so
    /// that a few rows for a million areas do not take for ever.
    void rejectGaps(const boost::unordered_flat_set<std::uint64_t>& seen) {
        const auto file = descriptor_.resource(Table::observations).path;
        for (AreaIndex area = 0; area < data_.areas.size(); ++area) {
            for (ItemIndex item = 0; item < data_.items.size(); ++item) {
                if (defects_.count() >= Defects::mostKept)
                    return;
                const auto& areaId = data_.areas[area].id;
                const auto& itemId = data_.items[item].id;
                const bool canHaveRow = areas_.find(areaId) == area && items_.find(itemId) == item;
                if (canHaveRow && !seen.contains(key(area, item)))
                    defects_.add({file, 0, 0, {}}, Message::missingObservation, {areaId, itemId});
            }
        }
    }

    Observation readObservation(Record& record) {
        Observation observation;
        observation.status = record.cell("status");
        observation.notes = record.references("note", notes_);
        const auto isCode = [](unsigned char c) {
            return std::isupper(c) != 0 || std::isdigit(c) != 0 || c == '_';
        };
        if (observation.status.empty())
            record.reject("status", Message::statusMissing);
        if (!std::all_of(observation.status.begin(), observation.status.end(), isCode))
            record.reject("status", Message::notAStatus, {observation.status});
        const bool hasValue = !record.cell("value").empty();
        if (hasValue)
            observation.value = record.count("value");
        if (hasValue && status::meansNoFigure(observation.status))
            record.reject("value", Message::valueUnexpected,
                          {std::string(record.cell("value")), observation.status});
        if (!hasValue && observation.status == status::normal)
            record.reject("value", Message::valueMissing, {observation.status});
        return observation;
    }

    const FileSource& files_;
    Defects& defects_;
    Steps steps_;
    Descriptor descriptor_;
    EditionData data_;
    Ids notes_{"notes"};
    Ids domains_{"domains"};
    Ids areas_{"areas"};
    Ids rungs_{"rungs"};
    Ids items_{"rungs, instruments, sectors"};
    NameGuard itemNames_;
};

} // namespace

Reading read(const FileSource& files, const Progress& progress) {
    Reading reading;
    try {
        auto data = Reader(files, progress, reading.defects).read();
        if (reading.defects.none())
            reading.edition.emplace(std::move(data));
    } catch (const Stopped&) {
        reading.isStopped = true;
    }
    return reading;
}

} // namespace ladder::package
