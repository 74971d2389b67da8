// Why something was not done, for the user.
#pragma once

#include "sheets/words.hpp"

#include <exception>
#include <string>
#include <vector>

namespace sheets {

/// Nothing is changed where it is thrown. The faces say it in the language of the interface.
class Refusal : public std::exception {
public:
    /// An argument that means nothing; its position is counted from 0.
    Refusal(int argument, const Words& words, std::vector<std::string> details = {})
        : argument_(argument)
        , words_(words)
        , details_(std::move(details)) {}

    /// A document that may not be changed.
    static Refusal noAccess(const Words& words, std::vector<std::string> details = {}) {
        return {-1, words, std::move(details)};
    }

    bool isAboutAccess() const { return argument_ < 0; }
    int argument() const { return argument_; }
    std::string message(ladder::Language language) const {
        return ladder::fill(language == ladder::Language::dutch ? words_.nl : words_.en, details_);
    }
    const char* what() const noexcept override { return words_.en; }

private:
    int argument_;
    Words words_;
    std::vector<std::string> details_;
};

} // namespace sheets
