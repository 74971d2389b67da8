// Why something that was asked for was not done, for the user.
#pragma once

#include "office/words.hpp"

#include <exception>
#include <string>
#include <vector>

namespace office {

/// What a refusal is about. Only a face that has methods knows which argument of theirs that is.
enum class About {
    access, ///< the document, or a part of it, may not be changed
    document,
    area,
    edition,
    options,
    scope,
    file
};

/// Nothing is changed where it is thrown. The faces say it in the language of the interface.
class Refusal : public std::exception {
public:
    Refusal(About about, const Words& words, std::vector<std::string> details = {})
        : about_(about)
        , words_(words)
        , details_(std::move(details)) {}

    About about() const { return about_; }
    std::string message(ladder::Language language) const {
        return ladder::fill(language == ladder::Language::dutch ? words_.nl : words_.en, details_);
    }
    const char* what() const noexcept override { return words_.en; }

private:
    About about_;
    Words words_;
    std::vector<std::string> details_;
};

} // namespace office
