#include "ladder/search.hpp"

#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/split.hpp>

#include <algorithm>
#include <string>

namespace ladder {
namespace {

std::vector<std::string> foldedWords(std::string_view text) {
    std::vector<std::string> words;
    boost::algorithm::split(words, text, boost::algorithm::is_any_of(" \t"), boost::token_compress_on);
    // A word of nothing but punctuation, such as the dash of "werkplekleren - instrumenten", is no word to
    // look for.
    std::erase_if(words, [](const std::string& word) { return fold("a" + word) == "a"; });
    for (auto& word : words)
        word = fold(word);
    return words;
}

bool holdsEach(const std::string& name, const std::vector<std::string>& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return name.find(word) != std::string::npos; });
}

/// Whether each of the words begins a word of the name, in which the others may follow: both "heist" and
/// "knokkeheist" do in "Knokke-Heist".
bool beginsWithEach(const std::string& name, const std::vector<std::string>& words) {
    std::vector<std::string> ends; // from each word of the name on
    for (auto at = std::size_t{0}; at != std::string::npos;) {
        ends.push_back(fold(std::string_view(name).substr(at)));
        const auto separator = name.find_first_of(" -'/(", at);
        at = separator == std::string::npos ? separator : separator + 1;
    }
    return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
        return std::any_of(ends.begin(), ends.end(),
                           [&](const std::string& end) { return end.starts_with(word); });
    });
}

template<class Subject>
bool isFound(const Subject& subject, const std::vector<std::string>& words) {
    const auto names = namesOf(subject);
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return beginsWithEach(name, words); });
}

} // namespace

std::vector<ItemIndex> search(const Edition& edition, std::string_view words) {
    const auto wanted = foldedWords(words);
    auto items = inOrderOfLadder(edition);
    std::erase_if(items, [&](ItemIndex item) {
        const auto names = namesOf(edition.items()[item]);
        return std::none_of(names.begin(), names.end(),
                            [&](const std::string& name) { return holdsEach(fold(name), wanted); });
    });
    return items;
}

std::vector<NamedArea> searchAreas(const Edition& edition, std::string_view words) {
    const auto wanted = foldedWords(words);
    std::vector<NamedArea> found;
    if (wanted.empty())
        return found;
    for (const auto& [area, depth] : areaTree(edition)) {
        if (isFound(edition.areas()[area], wanted))
            found.push_back({area, std::nullopt});
    }
    const auto& places = edition.places();
    for (PlaceIndex place = 0; place < places.size(); ++place) {
        if (!hasNameOfArea(edition, place) && isFound(places[place], wanted))
            found.push_back({places[place].area, place});
    }
    return found;
}

} // namespace ladder
