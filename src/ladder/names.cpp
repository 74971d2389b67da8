#include "ladder/names.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <optional>

namespace ladder {
namespace {

bool isLetter(utf8proc_int32_t character) {
    const auto category = utf8proc_category(character);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool isPunctuation(utf8proc_int32_t character) {
    const auto category = utf8proc_category(character);
    return category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_PO;
}

bool isSpacing(utf8proc_int32_t character) {
    const auto category = utf8proc_category(character);
    return category >= UTF8PROC_CATEGORY_ZS && category <= UTF8PROC_CATEGORY_CF;
}

/// Decomposes a name into characters of one case without marks. Returns false where it is not UTF-8.
bool decompose(std::string_view name, std::vector<utf8proc_int32_t>& characters) {
    constexpr auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(name.data());
    const auto size = static_cast<utf8proc_ssize_t>(name.size());
    characters.resize(name.size());
    auto count = utf8proc_decompose(bytes, size, characters.data(), size, options);
    if (count > size) { // a few characters decompose into more than they have bytes
        characters.resize(static_cast<std::size_t>(count));
        count = utf8proc_decompose(bytes, size, characters.data(), count, options);
    }
    if (count < 0)
        return false;
    characters.resize(static_cast<std::size_t>(count));
    return true;
}

std::string encode(const std::vector<utf8proc_int32_t>& characters) {
    std::string text;
    text.reserve(characters.size());
    for (const auto character : characters) {
        utf8proc_uint8_t bytes[4];
        const auto size = utf8proc_encode_char(character, bytes);
        text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    }
    return text;
}

/// What Unicode says of each character of ASCII, looked up once.
struct AsciiFolding {
    std::array<char, 128> lower{};
    std::array<bool, 128> letter{};
    std::array<bool, 128> punctuation{};
    std::array<bool, 128> spacing{};

    AsciiFolding() {
        for (std::size_t i = 0; i < lower.size(); ++i) {
            const auto character = static_cast<utf8proc_int32_t>(i);
            lower[i] = static_cast<char>(utf8proc_tolower(character));
            letter[i] = isLetter(character);
            punctuation[i] = isPunctuation(character);
            spacing[i] = isSpacing(character);
        }
    }
};

/// Folds a name in ASCII as fold() folds any name, but ten times as fast, because a sheet asks for such names
/// a million times. Returns false where the name is not ASCII.
template<class Key>
bool foldAscii(std::string_view name, Key& key) {
    static const AsciiFolding folding;
    bool hasLetter = false;
    bool hasPunctuation = false;
    for (const char character : name) {
        if ((character & 0x80) != 0)
            return false;
        const auto i = static_cast<unsigned char>(character);
        if (folding.spacing[i])
            continue;
        hasLetter |= folding.letter[i];
        hasPunctuation |= folding.punctuation[i];
        key.push_back(folding.lower[i]);
    }
    if (hasLetter && hasPunctuation) {
        const auto isDropped = [&](char character) {
            return folding.punctuation[static_cast<unsigned char>(character)];
        };
        key.erase(std::remove_if(key.begin(), key.end(), isDropped), key.end());
    }
    return true;
}

/// Levenshtein distance: the least number of letters to insert, remove or replace. Debian has no C++ library
/// for it.
std::size_t editDistance(std::string_view from, std::string_view to) {
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < from.size(); ++i) {
        auto diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < to.size(); ++j) {
            const auto replaced = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, replaced});
        }
    }
    return row.back();
}

/// In bytes after folding. A longer text is no misspelt name, and comparing it would cost time.
constexpr std::size_t longestMisspelling = 200;

/// How far what was written is from a known name: 0 is the name itself, 1 a part of it ("werkplek"), then it
/// counts edits. Nothing where the name is too far away to be meant.
std::optional<std::size_t> distance(std::string_view written, std::string_view known) {
    if (written == known)
        return 0;
    if (written.size() >= 3 && known.find(written) != std::string_view::npos)
        return 1;
    const auto longer = std::max(written.size(), known.size());
    const auto shorter = std::min(written.size(), known.size());
    const auto furthest = 1 + longer / 4;
    if (longer - shorter > furthest)
        return std::nullopt;
    const auto edits = editDistance(written, known);
    return edits <= furthest ? std::optional(edits) : std::nullopt;
}

} // namespace

std::string fold(std::string_view name) {
    if (std::string key; foldAscii(name, key))
        return key;
    std::vector<utf8proc_int32_t> characters;
    if (!decompose(name, characters))
        return std::string(name);
    std::erase_if(characters, isSpacing);
    if (std::any_of(characters.begin(), characters.end(), isLetter))
        std::erase_if(characters, isPunctuation);
    return encode(characters);
}

void NameIndex::add(std::string_view name, std::uint32_t entry) {
    auto key = fold(name);
    if (key.empty())
        return;
    auto& entries = entries_[std::move(key)];
    if (entries.empty() || entries.back() != entry)
        entries.push_back(entry);
}

const NameIndex::Entries& NameIndex::find(std::string_view name) const {
    static const Entries none;
    boost::container::small_vector<char, 64> key; // no allocation for a name of usual length
    const auto found = foldAscii(name, key) ? entries_.find(std::string_view(key.data(), key.size()))
                                            : entries_.find(fold(name));
    return found == entries_.end() ? none : found->second;
}

std::vector<std::uint32_t> NameIndex::nearest(std::string_view name, std::size_t limit,
                                              const std::function<bool(std::uint32_t)>& fits) const {
    const auto written = fold(name);
    if (written.size() > longestMisspelling)
        return {};
    std::vector<std::pair<std::size_t, std::uint32_t>> candidates;
    for (const auto& [known, entries] : entries_) {
        if (const auto away = distance(written, known)) {
            for (const auto entry : entries) {
                if (fits(entry))
                    candidates.emplace_back(*away, entry);
            }
        }
    }
    std::sort(candidates.begin(), candidates.end());
    std::vector<std::uint32_t> best;
    for (const auto& [away, entry] : candidates) {
        if (best.size() == limit)
            break;
        if (std::find(best.begin(), best.end(), entry) == best.end())
            best.push_back(entry);
    }
    return best;
}

} // namespace ladder
