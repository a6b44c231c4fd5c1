# An ESME on Debian's Net::SMPP: binds, submits a text with a receipt, and says what it is answered and handed.
# perl customer.pl PORT SYSTEM_ID PASSWORD SOURCE DESTINATION
use strict;
use warnings;
use Net::SMPP;

$| = 1;
my ($port, $system_id, $password, $source, $destination) = @ARGV;
my ($smpp, $bound) = Net::SMPP->new_transceiver(
    '127.0.0.1', port => $port, system_id => $system_id, password => $password, async => 0,
) or die "cannot bind: $!";
print join("\t", 'bound', $bound->{status}, $bound->{system_id}), "\n";
my $answer = $smpp->submit_sm(
    source_addr_ton => 1, source_addr_npi => 1, source_addr => $source, dest_addr_ton => 1, dest_addr_npi => 1,
    destination_addr => $destination, registered_delivery => 1, short_message => 'Hello from Perl', async => 0,
) or die "not answered: $!";
print join("\t", 'answered', $answer->{status}, $answer->{message_id}), "\n";
while (my $pdu = $smpp->read_pdu) {
    my %at = (seq => $pdu->{seq}, status => 0, async => 1);
    if ($pdu->{cmd} == Net::SMPP::CMD_deliver_sm) {
        print join("\t", 'handed', $pdu->{esm_class}, $pdu->{source_addr}, $pdu->{short_message}), "\n";
        $smpp->deliver_sm_resp(%at, message_id => '');
    }
    elsif ($pdu->{cmd} == Net::SMPP::CMD_enquire_link) {
        $smpp->enquire_link_resp(%at);
    }
}
