#include "ladder/fingerprint.hpp"

#include "ladder/sha256.hpp"

#include <array>
#include <charconv>

namespace ladder {
namespace {

/// Writes values one after the other so that no two editions are written the same: each text with its length
/// before it, each list with the number of its elements.
class Writer {
public:
    void add(const std::string& text) {
        add(text.size());
        hash_.add(text);
    }
    void add(const char*) = delete;
    template<class Number>
    requires std::is_integral_v<Number>
    void add(Number number) {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        *end = ';';
        hash_.add({digits.data(), static_cast<std::size_t>(end - digits.data()) + 1});
    }
    void add(double number) {
        std::array<char, 32> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size() - 1, number).ptr;
        *end = ';';
        hash_.add({digits.data(), static_cast<std::size_t>(end - digits.data()) + 1});
    }
    void add(const Text& text) {
        add(text.nl);
        add(text.en);
    }
    template<class Value>
    void add(const std::optional<Value>& value) {
        add(static_cast<int>(value.has_value()));
        if (value)
            add(*value);
    }
    template<class Value>
    void add(const std::vector<Value>& values) {
        add(values.size());
        for (const auto& value : values)
            add(value);
    }
    void add(const Attachment& attachment) { addAll(attachment.path, attachment.content); }
    void add(const Note& note) { addAll(note.id, static_cast<int>(note.basis), note.text); }
    void add(const Domain& domain) { addAll(domain.id, domain.name); }
    void add(const Area& area) {
        addAll(area.id, area.name, area.kind, area.parent, area.aliases, area.notes);
    }
    void add(const Item& item) {
        addAll(static_cast<int>(item.kind), item.id, item.name, item.shortName, item.rung, item.aliases,
               item.notes, item.contract, item.unit, item.progression, item.anchoring, item.weight,
               item.domains, item.validFrom, item.validTo, item.successor);
    }
    void add(const EditionData::ObservationAt& row) {
        addAll(row.area, row.item, row.observation.value, row.observation.status, row.observation.notes);
    }
    void add(const Base& base) {
        addAll(base.id, base.name, base.unit, base.date, base.source, base.aliases, base.notes);
    }
    void add(const EditionData::BaseValueAt& row) { addAll(row.area, row.base, row.value); }
    void add(const Place& place) { addAll(place.id, place.name, place.area, place.aliases, place.notes); }
    /// What an edition may be without. It is written only where there is some, behind its name, so that an
    /// edition without it is written as it always was.
    template<class Value>
    void addOptional(const std::string& name, const std::vector<Value>& values) {
        if (!values.empty())
            addAll(name, values);
    }
    template<class... Values>
    void addAll(const Values&... values) {
        (add(values), ...);
    }

    std::string digits() { return hash_.digits(); }

private:
    Sha256 hash_;
};

} // namespace

std::string fingerprintOf(const EditionData& edition) {
    Writer writer;
    writer.addAll(edition.year, edition.revision, edition.title, edition.publisher, edition.source,
                  edition.remarks, edition.attachments, edition.areas, edition.items, edition.domains,
                  edition.notes, edition.editionNotes, edition.observations);
    writer.addOptional("bases", edition.bases);
    writer.addOptional("base_values", edition.baseValues);
    writer.addOptional("places", edition.places);
    return writer.digits();
}

} // namespace ladder
