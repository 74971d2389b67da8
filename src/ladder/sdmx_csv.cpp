#include "ladder/sdmx_csv.hpp"

#include "ladder/info.hpp"
#include "ladder/notes.hpp"
#include "ladder/package/csv.hpp"

#include <boost/algorithm/string/join.hpp>
#include <boost/algorithm/string/replace.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace ladder {
namespace {

constexpr std::string_view lineEnd = "\r\n"; // RFC 4180 demands it, and SDMX-CSV builds on that

// The first three columns of each row: what kind of structure the data have, which, and that they replace
// others.
const std::string structure = "datastructure";
const std::string structureId = "PARTICIPATIELADDER:LADDER(1.0.0)";
const std::string replace = "R";

const std::string switchedOff = "~";

using SdmxRow = std::array<std::string, 12>;
const SdmxRow header{"STRUCTURE[|]",
                     "STRUCTURE_ID",
                     "ACTION",
                     "FREQ",
                     "REF_AREA",
                     "ITEM",
                     "TIME_PERIOD",
                     "OBS_VALUE",
                     "OBS_STATUS",
                     "UNIT_MEASURE[nl|en]",
                     "COMMENT_OBS[nl|en]",
                     "COMMENT_DSET[nl|en]"};

/// A text as the columns above hold it, in each language; empty where there is none.
std::string multilingual(const Text& text) {
    if (text == Text())
        return {};
    return "nl:" + boost::replace_all_copy(text.nl, "|", "¦") +
           "|en:" + boost::replace_all_copy(text.en, "|", "¦");
}

class DataMessage {
public:
    explicit DataMessage(const Edition& edition)
        : edition_(edition)
        , year_(std::to_string(edition.year())) {}

    std::string text() {
        add(header);
        addDataSet();
        for (AreaIndex area = 0; area < edition_.areas().size(); ++area) {
            for (ItemIndex item = 0; item < edition_.items().size(); ++item)
                addObservation(area, item);
        }
        return std::move(text_);
    }

private:
    void add(const SdmxRow& row) { package::writeCsvRow(text_, row, lineEnd); }

    void addDataSet() {
        auto comment = notes(edition_.notesOnEdition());
        comment = Text::from([&](TextLanguage language) {
            const auto& text = comment.in(language);
            return sourceLine(edition_) + (text.empty() ? "" : "; ") + text;
        });
        add({structure, structureId, replace, switchedOff, switchedOff, switchedOff, switchedOff, "", "", "",
             "", multilingual(comment)});
    }

    void addObservation(AreaIndex area, ItemIndex index) {
        const auto& item = edition_.items()[index];
        const auto& observation = edition_.observation(area, index);
        auto noted = observation.notes;
        for (const auto& more : {item.notes, edition_.areas()[area].notes}) {
            for (const auto note : more) {
                if (std::find(noted.begin(), noted.end(), note) == noted.end())
                    noted.push_back(note);
            }
        }
        const auto value = observation.value ? std::to_string(*observation.value) : std::string();
        const auto& unit = edition_.items()[edition_.rung(item.rung)].unit;
        add({structure, structureId, replace, "A", edition_.areas()[area].id, item.id, year_, value,
             observation.status, multilingual(unit), multilingual(notes(noted)), ""});
    }

    Text notes(const std::vector<NoteIndex>& indices) const {
        return Text::from([&](TextLanguage language) {
            std::vector<std::string> texts;
            texts.reserve(indices.size());
            for (const auto index : indices)
                texts.push_back(markedNote(edition_.note(index), languageAround(language)));
            return boost::algorithm::join(texts, "; ");
        });
    }

    const Edition& edition_;
    std::string year_;
    std::string text_;
};

} // namespace

std::string sdmxCsv(const Edition& edition) {
    return DataMessage(edition).text();
}

} // namespace ladder
