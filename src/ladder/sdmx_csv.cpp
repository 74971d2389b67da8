#include "ladder/sdmx_csv.hpp"

#include "ladder/clauses.hpp"
#include "ladder/info.hpp"
#include "ladder/notes.hpp"
#include "ladder/package/csv.hpp"

#include <boost/algorithm/string/join.hpp>
#include <boost/algorithm/string/replace.hpp>

#include <array>
#include <string_view>

namespace ladder {
namespace {

constexpr std::string_view lineEnd = "\r\n"; // RFC 4180 demands it, and SDMX-CSV builds on that

// What stands in the columns before the dimensions, and in those that hold no value.
const std::string structure = "datastructure";
const std::string replace = "R";
const std::string merge = "M";
const std::string switchedOff = "~";
const std::string intentionallyMissing = "NaN"; ///< of a double, as which OBS_VALUE counts

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

/// An identifier of SDMX made of a name: "POM_WEST_VLAANDEREN". Empty where the name has no letter of ASCII
/// to begin with.
std::string identifierOf(std::string_view name) {
    std::string identifier;
    std::string word;
    const auto endWord = [&] {
        for (const auto character : fold(word)) {
            const bool isLetter = character >= 'a' && character <= 'z';
            const bool isDigit = character >= '0' && character <= '9';
            if (identifier.empty() ? isLetter : isLetter || isDigit)
                identifier += isLetter ? static_cast<char>(character - 'a' + 'A') : character;
        }
        if (!identifier.empty() && identifier.back() != '_')
            identifier += '_';
        word.clear();
    };
    for (const auto character : name) {
        constexpr std::string_view between = " \t\r\n-_./,;:&()'";
        if (between.find(character) == std::string_view::npos)
            word += character;
        else
            endWord();
    }
    endWord();
    if (!identifier.empty())
        identifier.pop_back();
    return identifier;
}

/// The publisher as an agency, and the structure of its ladder: "POM_WEST_VLAANDEREN:LADDER(1.0.0)".
std::string structureIdOf(const Edition& edition) {
    const auto agency = identifierOf(edition.publisher());
    return (agency.empty() ? "PARTICIPATIELADDER" : agency) + ":LADDER(1.0.0)";
}

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
        , structureId_(structureIdOf(edition))
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
        add({structure, structureId_, merge, switchedOff, switchedOff, switchedOff, switchedOff, "", "", "",
             "", multilingual(comment)});
    }

    void addObservation(AreaIndex area, ItemIndex index) {
        const auto& item = edition_.items()[index];
        const auto& observation = edition_.observation(area, index);
        const auto value = observation.value ? std::to_string(*observation.value) : intentionallyMissing;
        const auto& unit = edition_.items()[edition_.rung(item.rung)].unit;
        const auto comment = Text::from([&](TextLanguage language) {
            return boost::algorithm::join(notesOnFigure(edition_, area, index, languageAround(language)),
                                          "; ");
        });
        add({structure, structureId_, replace, "A", edition_.areas()[area].id, item.id, year_, value,
             observation.status, multilingual(unit), multilingual(comment), ""});
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
    std::string structureId_;
    std::string year_;
    std::string text_;
};

} // namespace

std::string sdmxCsv(const Edition& edition) {
    return DataMessage(edition).text();
}

} // namespace ladder
