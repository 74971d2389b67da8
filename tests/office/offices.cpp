#include "office/offices.hpp"

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <memory>

namespace offices {
namespace {

const support::Settings inEnglish{"en-US", "en-US"};
const support::Settings inDutch{"nl", "nl-BE"};

/// An office and its profile, which goes after it.
class Installed {
public:
    Installed(const support::Settings& settings, const char* oxt) {
        if (oxt != nullptr) {
            // The office takes an extension into its own process at its next start.
            support::Office(profile_.path(), settings).install(oxt);
        }
        office_ = std::make_unique<support::Office>(profile_.path(), settings);
    }
    const support::Office& office() const { return *office_; }

private:
    support::TemporaryFolder profile_;
    std::unique_ptr<support::Office> office_;
};

} // namespace

CATCH_TRANSLATE_EXCEPTION(const css::uno::Exception& exception) {
    return support::toUtf8(exception.Message);
}

const support::Office& english() {
    static const Installed installed(inEnglish, OXT);
    return installed.office();
}

const support::Office& dutch() {
    static const Installed installed(inDutch, OXT);
    return installed.office();
}

const support::Office& twoEditions() {
    static const Installed installed(inEnglish, OXT_WITH_TWO_EDITIONS);
    return installed.office();
}

const support::Office& largerEdition() {
    static const Installed installed(inDutch, OXT_WITH_LARGER_EDITION);
    return installed.office();
}

const support::Office& threeEditions() {
    static const Installed installed(inDutch, OXT_WITH_THREE_EDITIONS);
    return installed.office();
}

const support::Office& without() {
    static const Installed installed(inEnglish, nullptr);
    return installed.office();
}

} // namespace offices
