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

} // namespace ladder
